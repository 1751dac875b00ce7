import Testing
import UFTPDrawing
import UFTPMessages

@Suite("Days on which the clock moves")
struct MarketDayTests {
  /// The lines with the ISPs and their clock times, on a wide terminal.
  private func axis(_ day: MarketDay?, lastISP: Int64) throws -> [Substring] {
    var message = Profiles.order
    message.isps = [.init(power: 1, start: lastISP)]
    let lines = try ProfileChart(message.message) { _, _ in day }.text(width: 120).split(separator: "\n")
    return lines.filter { $0.hasPrefix("ISP ") || $0.hasPrefix("Clock") }
  }

  @Test("Has 92 ISPs when it goes forward")
  func spring() throws {
    let day = MarketDay(clockMovedBy: 60, after: 120)
    #expect(day?.minutes == 23 * 60)
    #expect(
      try axis(day, lastISP: 92) == [
        "ISP          1           13      21      29      37      45      53      61      69      77      85",
        "Clock        00:00       04:00   06:00   08:00   10:00   12:00   14:00   16:00   18:00   20:00   22:00",
      ]
    )
    #expect(throws: ProfileError.self) { try axis(day, lastISP: 93) }
  }

  @Test("Has 100 ISPs when it goes back")
  func autumn() throws {
    let day = MarketDay(clockMovedBy: -60, after: 180)
    #expect(day?.minutes == 25 * 60)
    #expect(
      try axis(day, lastISP: 100) == [
        "ISP          1       9           21      29      37      45      53      61      69      77      85      93",
        "Clock        00:00   02:00       04:00   06:00   08:00   10:00   12:00   14:00   16:00   18:00   20:00   22:00",
      ]
    )
    #expect(throws: ProfileError.self) { try axis(day, lastISP: 101) }
  }

  @Test("Says so above the drawing")
  func note() throws {
    let text = try ProfileChart(Profiles.order.message) { _, _ in MarketDay(clockMovedBy: 60, after: 120) }.text(
      width: 99
    )
    #expect(text.contains("The clock goes from 02:00 to 03:00 on this day."))
  }

  @Test("Has no clock times where the time zone is not known, and up to 100 ISPs")
  func unknown() throws {
    #expect(try axis(nil, lastISP: 100).map { $0.prefix(5) } == ["ISP  "])
    #expect(throws: ProfileError.self) { try axis(nil, lastISP: 101) }
  }

  @Test(
    "Refuses a day that cannot be",
    arguments: [(721, 0), (-721, 0), (60, 1381), (60, -1), (.max, 0), (.min, .max)]
  )
  func impossible(_ move: Int, _ passed: Int) {
    #expect(MarketDay(clockMovedBy: move, after: passed) == nil)
  }
}
