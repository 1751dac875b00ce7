import Testing
import UFTPCoding

struct TimeTests {
  @Test func timesComeBackExactly() {
    let texts = [
      "2026-03-29T12:00:00", "2026-03-29T12:00:00Z", "2026-03-29T12:00:00+01:00", "2026-03-29T12:00:00-00:00",
      "2026-03-29T12:00:00+14:00", "2026-03-29T12:00:00-14:00", "2026-03-29T12:00:00+13:59", "2026-03-29T24:00:00",
      "2026-03-29T24:00:00.0", "2026-03-29T24:00:00.000Z", "2026-03-29T12:00:00.1", "2026-03-29T12:00:00.100",
      "2026-03-29T12:00:00.123456789012345678", "2026-03-29T12:00:00.000Z", "-0001-01-01T00:00:00",
      "0001-01-01T00:00:00", "12026-03-29T12:00:00", "-12026-03-29T12:00:00", "999999999-12-31T23:59:59+00:01",
      "2024-02-29T00:00:00", "2000-02-29T00:00:00", "-0004-02-29T00:00:00",
    ]
    #expect(ValueTexts.notKept(texts, as: XSDDateTime.self) == [])
    #expect(ValueTexts.outcome(" 2026-03-29T12:00:00\n", as: XSDDateTime.self) == .written("2026-03-29T12:00:00"))
  }

  @Test func otherTimesAreRefused() {
    let wrong = [
      "2026-03-29T12:00:00+14:01", "2026-03-29T12:00:00+15:00", "2026-03-29T12:00:00+01", "2026-03-29T12:00:00+0100",
      "2026-03-29T12:00:00z", "2026-03-29t12:00:00", "2026-03-29 12:00:00", "2026-03-29T24:00:01",
      "2026-03-29T24:01:00",
      "2026-03-29T24:00:00.1", "2026-03-29T25:00:00", "2026-03-29T12:60:00", "2026-03-29T12:00:60",
      "2026-03-29T12:00:00.",
      "2026-03-29T12:00", "0000-01-01T00:00:00", "-0000-01-01T00:00:00", "02026-03-29T12:00:00", "+2026-03-29T12:00:00",
      "226-03-29T12:00:00", "2026-02-29T00:00:00", "1900-02-29T00:00:00", "-0001-02-29T00:00:00", "2026-04-31T00:00:00",
      "2026-13-01T00:00:00", "2026-00-01T00:00:00", "2026-01-00T00:00:00", "2026-01-32T00:00:00", "2026-1-01T00:00:00",
      "2026-03-29T2:00:00", "2026-03-29T12:00:00 Z", "", "2026-03-29", "2026-03-29T12:00:00+1:00",
      "2026-03-29T12:00:00+01:60", "2026-03-29T12:00:00ZZ", "2026-03-29T12:00:00Z+01:00", "2026-03-29T", "-",
      "T12:00:00",
    ]
    #expect(ValueTexts.notRefused(wrong, as: XSDDateTime.self) == [])
    let large = [
      "2026-03-29T12:00:00.1234567890123456789", "1000000000-01-01T00:00:00", "-99999999999999999999999-01-01T00:00:00",
    ]
    #expect(ValueTexts.notRefused(large, as: XSDDateTime.self, for: .capacity) == [])
  }

  @Test func everyPrefixOfATimeIsRefused() {
    let text = "2026-03-29T12:00:00.5+01:00"
    let ends: Set = [19, 21, 27]
    for length in 0..<text.count where !ends.contains(length) {
      #expect(throws: XSDValueError.self) { try XSDDateTime(validating: String(text.prefix(length))) }
    }
  }

  @Test func timesAreEqualAtOneInstant() {
    let same: [(XSDDateTime, XSDDateTime)] = [
      ("2026-03-29T12:00:00Z", "2026-03-29T13:00:00+01:00"), ("2026-03-29T12:00:00Z", "2026-03-29T12:00:00-00:00"),
      ("2026-03-28T24:00:00Z", "2026-03-29T00:00:00Z"), ("2026-03-29T12:00:00", "2026-03-29T12:00:00.000"),
      ("2025-12-31T24:00:00", "2026-01-01T00:00:00"), ("2026-03-29T12:00:00.5Z", "2026-03-29T12:00:00.50+00:00"),
      ("-0001-12-31T23:00:00-02:00", "0001-01-01T01:00:00Z"),
    ]
    for (left, right) in same {
      #expect(left == right && left.hashValue == right.hashValue)
      #expect(left.isBefore(right) == false && right.isBefore(left) == false)
    }
    #expect(XSDDateTime("2026-03-29T12:00:00") != XSDDateTime("2026-03-29T12:00:00Z"))
    #expect(XSDDateTime("2026-03-29T12:00:00Z") != XSDDateTime("2026-03-29T12:00:00.001Z"))
  }

  @Test func orderIsKnownOnlyWhereClocksAgreeOrAreFarApart() {
    let noon: XSDDateTime = "2026-03-29T12:00:00Z"
    #expect(noon.isBefore("2026-03-29T14:00:00+01:00") == true)
    #expect(noon.isBefore("2026-03-29T12:00:00.1Z") == true)
    #expect(noon.isBefore("2026-03-29T12:00:00") == nil)
    #expect(noon.isBefore("2026-03-30T02:00:00") == nil)
    #expect(noon.isBefore("2026-03-30T02:00:01") == true)
    #expect(noon.isBefore("2026-03-28T22:00:00") == nil)
    #expect(noon.isBefore("2026-03-28T21:59:59") == false)
    #expect(XSDDateTime("2026-03-28T21:59:59").isBefore(noon) == true)
    #expect(XSDDateTime("2026-03-28T22:00:00").isBefore("2026-03-28T22:00:01") == true)
  }

  @Test func partsAreGiven() throws {
    let time: XSDDateTime = "2026-03-29T12:34:56.0789+02:30"
    #expect([time.year, time.month, time.day, time.hour, time.minute, time.second] == [2026, 3, 29, 12, 34, 56])
    #expect(time.nanosecond == 78_900_000 && time.fractionDigits == 4)
    #expect(time.offset?.minutes == 150)
    let made = XSDDateTime(
      year: 2026,
      month: 3,
      day: 29,
      hour: 12,
      minute: 34,
      second: 56,
      nanosecond: 78_900_000,
      fractionDigits: 4,
      offset: XSDOffset(minutes: 150)
    )
    #expect(made?.description == "2026-03-29T12:34:56.0789+02:30")
    #expect(XSDDateTime(year: 2026, month: 2, day: 29, offset: .utc) == nil)
    #expect(XSDDateTime(year: 0, month: 1, day: 1, offset: .utc) == nil)
    #expect(XSDDateTime(year: 2026, month: 1, day: 1, hour: 24, nanosecond: 1, fractionDigits: 9, offset: nil) == nil)
    #expect(XSDOffset(minutes: 841) == nil)
  }

  @Test func offsetsAreEqualButWrittenApart() throws {
    let offsets = ["2026-03-29Z", "2026-03-29+00:00", "2026-03-29-00:00"].compactMap { XSDDate($0)?.offset }
    #expect(offsets.count == 3 && Set(offsets).count == 1)
    #expect(!offsets[0].isWrittenLike(offsets[1]) && !offsets[1].isWrittenLike(offsets[2]))
  }

  @Test func errorsSayWhichDaysThereAre() {
    let error = #expect(throws: XSDValueError.self) { try XSDDateTime(validating: "2026-02-30T12:00:00Z") }
    #expect(error?.expected == "a day that exists: month 2 of 2026 has 28")
  }
}
