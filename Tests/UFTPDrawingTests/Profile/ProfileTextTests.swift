import Testing
import UFTPCoding
import UFTPDrawing
import UFTPMessages
import UFTPTesting

@Suite("A profile as text")
struct ProfileTextTests {
  private func hours(_ isps: [FlexOrderISP]) -> UFTPMessage {
    var message = FlexOrder.sample()
    message.ispDuration = "PT60M"
    message.isps = isps
    return message.message
  }

  @Test("Hangs production below zero, with what was said to be nothing on the line")
  func production() throws {
    let message = hours([
      .init(power: -800, start: 2, duration: 2), .init(power: 0, start: 5), .init(power: -400, start: 24),
    ])
    let text = try ProfileChart(message) { _, _ in MarketDay() }.text(width: 60)
    #expect(
      text == """
        FlexOrder for 2030-05-14
        dso.example.com to agr.example.com, ean.871685900012636543,
        24 ISPs of 60 minutes, Europe/Amsterdam

        Ordered (order-1): 48.25 EUR
                0 W ┼────━───────────────────
                    │ ██                    █
                    │ ██                    █
                    │ ██                    █
                    │ ██                    █
                    │ ██
                    │ ██
                    │ ██
             -800 W ┤ ██
        ISP          1       9       17
        Clock        00:00   08:00   16:00

        """
    )
  }

  @Test("Draws eighths of a row above zero")
  func consumption() throws {
    let message = hours([
      .init(power: 8000, start: 1), .init(power: 7500, start: 2), .init(power: 1125, start: 3),
      .init(power: 20, start: 4),
    ])
    let lines = try ProfileChart(message) { _, _ in MarketDay() }.text(width: 61).split(separator: "\n")
    #expect(
      lines[4...12].joined(separator: "\n") == """
               8 kW ┤██▄▄
                    │████
                    │████
                    │████
                    │████
                    │████
                    │████▁▁
                    │██████
               0 kW ┼────────────────────────────────────────────────
        """
    )
  }

  @Test("Shows what is asked for and what room is left in one drawing")
  func request() throws {
    var message = FlexRequest.sample()
    message.ispDuration = "PT60M"
    message.isps = [
      .init(disposition: .available, minPower: -2000, maxPower: 2000, start: 1, duration: 4),
      .init(disposition: .requested, minPower: -2000, maxPower: -1000, start: 5, duration: 4),
    ]
    let lines = try ProfileChart(message.message) { _, _ in MarketDay() }.text(width: 60).split(separator: "\n")
    #expect(
      lines.dropFirst(3).prefix(10) == [
        "░ Available, █ Requested", "       2 kW ┤░░░░", "            │░░░░", "            │░░░░", "            │░░░░",
        "       0 kW ┼────────────────────────", "            │░░░░", "            │░░░░", "            │░░░░████",
        "      -2 kW ┤░░░░████",
      ]
    )
  }

  @Test("Keeps to the width, and says what shares a column", arguments: Profiles.all)
  func width(_ message: UFTPMessage, _ bars: Int) throws {
    let chart = try ProfileChart(message) { _, _ in MarketDay() }
    for width in [1, 13, 20, 40, 79, 80, 108, 109, 110, 300] {
      let lines = chart.text(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(width)")
    }
    let shares = chart.text(width: 60).contains("share a column")
    #expect(shares == (message.type != .flexSettlement))
  }

  @Test("Lets no character of a message drive the terminal")
  func controls() throws {
    var offer = Profiles.offer
    offer.offerOptions[0].optionReference = "\u{9B}31m\u{202E}"
    #expect(try ProfileChart(offer.message).text(width: 80).contains("\u{FFFD}31m\u{FFFD}: 48.2500 EUR"))
  }
}
