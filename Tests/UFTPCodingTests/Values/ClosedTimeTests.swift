import Testing

@testable import UFTPCoding

/// Times as attributes write them, with the quote behind them.
struct ClosedTimeTests {
  private func closed(_ value: XSDDateTime) -> String? {
    var isWritten = false
    let bytes = XMLOutput.text { isWritten = XSDDateTime.writeUsual(value, to: &$0, in: XSDContext()) }
    return isWritten ? String(decoding: bytes, as: UTF8.self) : nil
  }

  @Test func eachPartIsWrittenAsItWas() throws {
    for date in ["0001-01-01", "0099-12-31", "2026-03-29", "9999-11-30"] {
      for fraction in ["", ".0", ".5", ".123", ".007", ".000001", ".1234567"] {
        for offset in ["", "Z", "+00:00", "-00:00", "+01:00", "-13:59", "+14:00"] {
          try expectWritten("\(date)T23:05:59\(fraction)\(offset)")
        }
      }
      try expectWritten("\(date)T24:00:00Z")
    }
  }

  private func expectWritten(_ text: String) throws {
    let value = try XSDDateTime(validating: text)
    #expect(value.description == text)
    #expect(closed(value) == text + "\"")
  }

  @Test func randomTimesAreWrittenAsTheyWere() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<20_000 {
      let offset = XSDOffset(minutes: Int.random(in: -840...840, using: &random))
      let made = XSDDateTime(
        year: Int.random(in: 1...9999, using: &random),
        month: Int.random(in: 1...12, using: &random),
        day: Int.random(in: 1...28, using: &random),
        hour: Int.random(in: 0...23, using: &random),
        minute: Int.random(in: 0...59, using: &random),
        second: Int.random(in: 0...59, using: &random),
        nanosecond: Int.random(in: 0...999_999_999, using: &random),
        fractionDigits: Int.random(in: 0...7, using: &random),
        offset: Bool.random(using: &random) ? offset : nil
      )
      let value = try #require(made)
      #expect(closed(value) == value.description + "\"")
    }
  }

  @Test(arguments: ["12026-03-29T12:00:00Z", "-0001-03-29T12:00:00Z", "2026-03-29T12:00:00.12345678Z"])
  func whatIsUnusualIsWrittenInSteps(_ text: String) throws {
    let value = try XSDDateTime(validating: text)
    #expect(closed(value) == nil)
    #expect(value.description == text)
  }
}
