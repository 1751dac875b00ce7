import Testing
import UFTPCoding

struct DateTests {
  @Test func datesComeBackExactly() {
    let texts = [
      "2026-03-29", "2026-03-29Z", "2026-03-29+01:00", "2026-03-29-14:00", "-0001-01-01", "12026-01-01",
      "2026-03-29-00:00",
    ]
    #expect(ValueTexts.notKept(texts, as: XSDDate.self) == [])
    let wrong = [
      "2026-03-29+14:30", "2026-3-29", "2026-02-29", "0000-01-01", "-0001-02-29", "2026-03-29T00:00:00", "2026-03-29z",
      "20260329", "", "2026-03", "2026-03-29 ",
    ]
    #expect(ValueTexts.notRefused(wrong.dropLast(), as: XSDDate.self) == [])
    #expect(ValueTexts.outcome(" 2026-03-29\t", as: XSDDate.self) == .written("2026-03-29"))
    #expect(XSDDate(wrong[10]) == nil)
  }

  @Test func datesAreEqualWhereTheyBegin() {
    #expect(XSDDate("2026-03-29+13:00") == XSDDate("2026-03-28-11:00"))
    #expect(XSDDate("2026-03-29Z") == XSDDate("2026-03-29+00:00"))
    #expect(XSDDate("2026-03-29Z") != XSDDate("2026-03-29"))
    #expect(XSDDate("2026-03-29") != XSDDate("2026-03-30"))
    #expect(XSDDate("2026-03-29").isBefore("2026-03-30") == true)
    #expect(XSDDate(year: 2026, month: 3, day: 29)?.description == "2026-03-29")
    #expect(XSDDate(year: 2026, month: 3, day: 32) == nil)
  }

  @Test func timesOfDayComeBackExactly() {
    let texts = [
      "12:00:00", "24:00:00", "24:00:00.00", "12:00:00.5Z", "12:00:00+01:00", "23:59:59.999", "12:00:00-00:00",
      "00:00:00",
    ]
    #expect(ValueTexts.notKept(texts, as: XSDTime.self) == [])
    let wrong = ["24:00:01", "12:00", "12:00:60", "12:00:00.", "T12:00:00", "1:00:00", "", "12:00:00z", "12:60:00"]
    #expect(ValueTexts.notRefused(wrong, as: XSDTime.self) == [])
  }

  @Test func timesOfDayAreEqualAsUTCShowsThem() {
    #expect(XSDTime("24:00:00") == XSDTime("00:00:00"))
    #expect(XSDTime("23:00:00-03:00") == XSDTime("02:00:00Z"))
    #expect(XSDTime("01:00:00+03:00") == XSDTime("22:00:00Z"))
    #expect(XSDTime("12:00:00").hashValue == XSDTime("12:00:00.0").hashValue)
    #expect(XSDTime("12:00:00") != XSDTime("12:00:00Z"))
    #expect(XSDTime(hour: 12, minute: 5, nanosecond: 500_000_000, fractionDigits: 1)?.description == "12:05:00.5")
    #expect(XSDTime(hour: 24, minute: 1) == nil)
  }

  @Test func yearsAndMonthsComeBackExactly() {
    #expect(
      ValueTexts.notKept(["2026", "-2026", "12026", "2026Z", "2026+01:00", "2026-05:00"], as: XSDGYear.self) == []
    )
    #expect(ValueTexts.notRefused(["0000", "02026", "226", "+2026", "", "2026-"], as: XSDGYear.self) == [])
    #expect(ValueTexts.notKept(["2026-03", "-0001-03", "2026-03Z", "2026-03-01:00"], as: XSDGYearMonth.self) == [])
    #expect(ValueTexts.notRefused(["2026-13", "2026-00", "2026-3", "0000-01", "2026"], as: XSDGYearMonth.self) == [])
    #expect(XSDGYear(year: 0) == nil && XSDGYear(year: 800)?.description == "0800")
    #expect(XSDGYearMonth(year: 2026, month: 13) == nil)
    #expect(XSDGYearMonth(year: 2026, month: 3, offset: .utc)?.description == "2026-03Z")
    #expect(XSDGYear("2026").isBefore("2027") == true)
    #expect(XSDGYearMonth("2026-12").isBefore("2027-01") == true)
  }

  @Test func recurringDaysComeBackExactly() {
    #expect(ValueTexts.notKept(["--03", "--03Z", "--03+01:00", "--03-01:00"], as: XSDGMonth.self) == [])
    #expect(ValueTexts.notRefused(["--13", "--00", "--03--", "-03", "--3", "03", ""], as: XSDGMonth.self) == [])
    #expect(ValueTexts.notKept(["--03-29", "--02-29", "--12-31-01:00"], as: XSDGMonthDay.self) == [])
    #expect(ValueTexts.notRefused(["--02-30", "--04-31", "--13-01", "--1-1", "--03"], as: XSDGMonthDay.self) == [])
    #expect(ValueTexts.notKept(["---29", "---31", "---29Z", "---29-01:00"], as: XSDGDay.self) == [])
    #expect(ValueTexts.notRefused(["---32", "---00", "--29", "---1", "---"], as: XSDGDay.self) == [])
    #expect(XSDGMonth(month: 12)?.description == "--12" && XSDGMonth(month: 0) == nil)
    #expect(XSDGMonthDay(month: 2, day: 29)?.description == "--02-29" && XSDGMonthDay(month: 2, day: 30) == nil)
    #expect(XSDGDay(day: 9, offset: .utc)?.description == "---09Z" && XSDGDay(day: 32) == nil)
    #expect(XSDGMonthDay("--02-29").isBefore("--03-01") == true)
    #expect(XSDGMonth("--03Z") == XSDGMonth("--03+00:00"))
    #expect(XSDGDay("---15") != XSDGDay("---15Z"))
  }
}
