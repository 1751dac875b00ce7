import Testing
import UFTPCoding

struct ClockTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_774_785_600, "2026-03-29T12:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    (-62_135_596_801, "-0001-12-31T23:59:59Z"), (253_402_300_800, "10000-01-01T00:00:00Z"),
  ])
  func secondsSince1970AreTimes(seconds: Int64, text: String) throws {
    #expect(XSDDateTime(unixSeconds: seconds)?.description == text)
    let time = try XSDDateTime(validating: text)
    #expect(time.unixTime?.seconds == seconds)
  }

  @Test func offsetsShowAnotherClock() {
    let time = XSDDateTime(
      unixSeconds: 1_774_785_600,
      nanoseconds: 5_000_000,
      fractionDigits: 3,
      offset: XSDOffset(minutes: 120) ?? .utc
    )
    #expect(time?.description == "2026-03-29T14:00:00.005+02:00")
    #expect(time?.unixTime?.seconds == 1_774_785_600 && time?.unixTime?.nanoseconds == 5_000_000)
    let unknown: XSDDateTime = "2026-03-29T14:00:00"
    #expect(unknown.unixTime == nil)
  }

  @Test func timesBeyondTheCalendarAreRefused() {
    #expect(XSDDateTime(unixSeconds: .max) == nil)
    #expect(XSDDateTime(unixSeconds: .min) == nil)
    #expect(XSDDateTime(unixSeconds: .min, offset: XSDOffset(minutes: -840) ?? .utc) == nil)
    #expect(XSDDateTime(unixSeconds: 0, nanoseconds: 1_000_000_000) == nil)
  }

  @Test func nowIsInUTCWithMilliseconds() {
    let first = XSDDateTime.now()
    let second = XSDDateTime.now()
    #expect(first.offset == .utc && first.fractionDigits == 3)
    #expect(first.year >= 2025)
    #expect(second.isBefore(first) == false)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    let days = 146_097 + 800
    let expected = (0..<days).reduce(into: 0) { wrong, number in
      let seconds = (Int64(number) - 719_162 - 400) * 86_400
      let day = XSDDateTime(unixSeconds: seconds)
      if day?.unixTime?.seconds != seconds || day?.hour != 0 { wrong += 1 }
    }
    #expect(expected == 0)
  }

  @Test func anyTimeComesBack() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<2_000 {
      let seconds = Int64.random(in: -(1 << 54)...(1 << 54), using: &random)
      let offset = XSDOffset(minutes: Int.random(in: -840...840, using: &random)) ?? .utc
      let nanoseconds = Int.random(in: 0...999_999_999, using: &random)
      let time = try #require(
        XSDDateTime(unixSeconds: seconds, nanoseconds: nanoseconds, fractionDigits: 9, offset: offset)
      )
      let text = time.description
      let read = try XSDDateTime(validating: text)
      #expect(read.description == text)
      #expect(read.unixTime?.seconds == seconds && read.unixTime?.nanoseconds == nanoseconds)
      let elsewhere = try #require(
        XSDDateTime(unixSeconds: seconds, nanoseconds: nanoseconds, fractionDigits: 12)
      )
      #expect(read == elsewhere && read.hashValue == elsewhere.hashValue)
    }
  }
}
