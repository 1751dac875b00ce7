import Testing
import UFTPCoding
import UFTPDrawing
import UFTPMessages
import UFTPTesting

@Suite("Profiles that cannot be drawn, or hardly")
struct HostileProfileTests {
  private func error(_ message: UFTPMessage) -> ProfileError? {
    do {
      _ = try ProfileChart(message) { _, _ in MarketDay() }
      return nil
    } catch {
      return error
    }
  }

  private func prognosis(_ start: Int64, _ duration: Int64) -> UFTPMessage {
    var message = DPrognosis.sample()
    message.isps = [.init(power: 1, start: 1), .init(power: 1, start: start, duration: duration)]
    return message.message
  }

  @Test(
    "Refuses runs that leave the day, however far",
    arguments: [
      (0, 1), (-5, 1), (97, 1), (96, 2), (2, 0), (2, -1), (1_000_000_000, 1), (2, 1_000_000_000),
      (Int64.max, Int64.max),
      (Int64.min, Int64.min), (2, Int64.max),
    ] as [(Int64, Int64)]
  )
  func outOfBounds(_ start: Int64, _ duration: Int64) {
    let error = error(prognosis(start, duration))
    #expect(error?.reason == .outOfBounds)
    #expect(
      error?.explanation
        == "/D-Prognosis/ISP[2] has Start \(start) and Duration \(duration); expected a run within ISPs 1 to 96, "
        + "since 2030-05-14 has no more of PT15M"
    )
  }

  @Test(
    "Refuses enormous settlements, which name no length of an ISP",
    arguments: [(2, .max), (.max, 1)] as [(Int64, Int64)]
  )
  func settlement(_ start: Int64, _ duration: Int64) {
    var message = FlexSettlement.sample()
    message.flexOrderSettlements[0].isps[0].start = start
    message.flexOrderSettlements[0].isps[0].duration = duration
    #expect(error(message.message)?.reason == .outOfBounds)
  }

  @Test("Refuses two values for an ISP")
  func conflict() {
    var message = Profiles.request
    message.isps.append(.init(disposition: .requested, minPower: 0, maxPower: 1, start: 44, duration: 2))
    let error = error(message.message)
    #expect(error?.reason == .conflict)
    #expect(error?.explanation == "/FlexRequest has two values for ISP 44; expected one run at most for each ISP")
  }

  @Test("Refuses what is no length of an ISP", arguments: ["P1Y", "PT0S", "-PT15M", "PT15M1S", "P2D"] as [XSDDuration])
  func duration(_ duration: XSDDuration) {
    var message = Profiles.order
    message.ispDuration = duration
    #expect(error(message.message)?.reason == .ispDuration)
  }

  @Test("Names the types that have a profile where another is given")
  func noProfile() {
    for message in UFTPMessage.sampleRequests where !ProfileChart.messageTypes.contains(message.type) {
      let error = error(message)
      #expect(error?.reason == .noProfile)
      #expect(error?.message == message.type)
      #expect(error?.explanation.contains("FlexRequest, FlexOffer, FlexOrder, D-Prognosis") == true)
    }
  }

  @Test(
    "Draws the greatest powers there are",
    arguments: [(Int64.min, Int64.max), (0, 0), (1, 1), (.max, .max), (.min, .min)] as [(Int64, Int64)]
  )
  func powers(_ first: Int64, _ second: Int64) throws {
    var message = FlexOrder.sample()
    message.isps = [.init(power: first, start: 1), .init(power: second, start: 2)]
    let chart = try ProfileChart(message.message) { _, _ in MarketDay() }
    #expect(try SVGOutline(chart.svg()).all("rect", class: "bar").count == 2)
    #expect(chart.text(width: 80).contains("┼"))
  }

  @Test(
    "Draws readings of any size",
    arguments: ["0", "99999999999999999999999999999999999999", "-0.00000000000000000000000000000000000001", "12345.6"]
      as [XSDDecimal]
  )
  func readings(_ reading: XSDDecimal) throws {
    for kind in MeteringProfileKind.allCases {
      var message = Metering.sample()
      message.profiles = [.init(profileType: kind, unit: .kWh, isps: [.init(start: 1, value: reading)])]
      let chart = try ProfileChart(message.message) { _, _ in MarketDay() }
      _ = try SVGOutline(chart.svg())
      #expect(chart.text(width: 80).contains { "█━".contains($0) }, "\(kind)")
    }
  }

  @Test("Draws no more options and orders than can be looked at, and says so")
  func many() throws {
    var offer = Profiles.offer
    offer.offerOptions = (1...5000).map {
      .init(optionReference: "\($0)", price: 1, isps: [.init(power: $0, start: 1)])
    }
    let text = try ProfileChart(offer.message).text(width: 100)
    #expect(text.contains("Only the first 8 options are drawn; there are 4992 more."))
    #expect(try SVGOutline(ProfileChart(offer.message).svg()).all("rect", class: "bar").count == 8)
    var settlement = FlexSettlement.sample()
    settlement.flexOrderSettlements = Array(repeating: settlement.flexOrderSettlements[0], count: 1000)
    #expect(
      try ProfileChart(settlement.message).text(width: 100).contains(
        "Only the first 24 orders are drawn; there are 976 more."
      )
    )
  }
}
