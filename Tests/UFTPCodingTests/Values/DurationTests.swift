import Testing
import UFTPCoding

struct DurationTests {
  @Test func durationsComeBackExactly() {
    let texts = [
      "P1Y", "P1M", "P1D", "PT1H", "PT1M", "PT1S", "P1Y2M3DT4H5M6S", "P1Y2M3DT4H5M6.789S", "-P1D", "PT1.5S", "P0Y",
      "PT0S",
      "-PT0S", "P01D", "P0000001D", "P9999999999D", "PT60M", "P1DT0S", "P1Y1D", "PT1H1S",
      "PT00000000000000000000000015M",
      "PT1.123456789012345678S", "P83333333333333Y",
    ]
    #expect(ValueTexts.notKept(texts, as: XSDDuration.self) == [])
    #expect(ValueTexts.outcome(" PT15M ", as: XSDDuration.self) == .written("PT15M"))
  }

  @Test func otherDurationsAreRefused() {
    let wrong = [
      "+P1D", "P", "PT", "P1YT", "P1S", "PT1Y", "P1H", "P1.5D", "PT1.5H", "PT1.5M", "P-1D", "p1D", "P1d", "P1W",
      "P1M1Y",
      "P1DT", "PT1H1H", "P1 D", "", "1D", "P1", "PT1", "P1D2H", "PT1M1H", "P1M2M", "-P", "PT1.5S2", "T1S", "PT1,5S",
      "P1Y2",
      "PT.5S", "PT5.S", "--P1D", "PT1S1S", "P1DP1D",
    ]
    #expect(ValueTexts.notRefused(wrong, as: XSDDuration.self) == [])
  }

  @Test func longerDurationsThanAreHeldAreRefusedByName() {
    let long = [
      "P99999999999999999999D", "P9223372036854775807Y", "P9223372036854775808D", "PT9223372036854775808S",
      "PT18446744073709551616S", "P106751991167301D", "P1000000000000001M", "PT1.1234567890123456789S",
    ]
    #expect(ValueTexts.notRefused(long, as: XSDDuration.self, for: .capacity) == [])
    #expect(ValueTexts.notKept(["PT9223372036854775807S", "P1000000000000000M"], as: XSDDuration.self) == [])
  }

  @Test func durationsAreEqualInMonthsAndSeconds() {
    let same: [(XSDDuration, XSDDuration)] = [
      ("PT60M", "PT1H"), ("P1D", "PT24H"), ("P1Y", "P12M"), ("PT1S", "PT1.0S"), ("-PT0S", "P0Y"), ("P1DT1M", "PT1441M"),
    ]
    for (left, right) in same {
      #expect(left == right && left.hashValue == right.hashValue)
      #expect(!left.isWrittenLike(right))
    }
    #expect(XSDDuration("P1M") != XSDDuration("P30D"))
    #expect(XSDDuration("P1D") != XSDDuration("-P1D"))
    #expect(XSDDuration("PT1.5S") != XSDDuration("PT1S"))
  }

  @Test(arguments: [
    ("PT15M", 15), ("PT1H", 60), ("P1D", 1_440), ("PT900S", 15), ("-PT15M", -15), ("PT0S", 0), ("PT1H15M0.0S", 75),
    ("P0Y", 0),
  ])
  func wholeMinutesAreGiven(text: String, minutes: Int64) throws {
    #expect(try XSDDuration(validating: text).wholeMinutes == minutes)
  }

  @Test(arguments: ["P1M", "P1Y", "PT1S", "PT60.5S", "P1MT15M", "PT15M0.1S"])
  func otherDurationsHaveNoWholeMinutes(text: String) throws {
    #expect(try XSDDuration(validating: text).wholeMinutes == nil)
  }

  @Test func componentsAreThoseOfTheText() {
    let parts = XSDDuration("-P1Y2M3DT4H5M6.5S").components
    #expect(parts.isNegative)
    #expect([parts.years, parts.months, parts.days] == [1, 2, 3])
    #expect([parts.hours, parts.minutes, parts.seconds] == [4, 5, 6])
    #expect(parts.attoseconds == 500_000_000_000_000_000)
    #expect(XSDDuration("PT60M").components.minutes == 60)
    #expect(XSDDuration(minutes: 15).description == "PT15M")
    #expect(XSDDuration(minutes: -15) == "-PT15M")
  }

  @Test func orderIsThatFromFourStartingPoints() {
    let month: XSDDuration = "P1M"
    #expect(XSDDuration.order(month, "P27D") == .after)
    for days: XSDDuration in ["P28D", "P29D", "P30D", "P31D"] { #expect(XSDDuration.order(month, days) == nil) }
    #expect(XSDDuration.order(month, "P32D") == .before)
    #expect(XSDDuration.order("P1Y", "P364D") == .after)
    #expect(XSDDuration.order("P1Y", "P365D") == nil)
    #expect(XSDDuration.order("P1Y", "P367D") == .before)
    #expect(XSDDuration.order("-P1M", "P0D") == .before)
    #expect(XSDDuration.order("PT1S", "PT1.1S") == .before)
    #expect(XSDDuration.order("PT60M", "PT1H") == .same)
    #expect(XSDDuration.order("P83333333333333Y", "-P83333333333333Y") == .after)
  }

  @Test func anyDurationComesBack() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<2_000 {
      let text = Self.randomText(&random)
      let duration = try XSDDuration(validating: text)
      #expect(duration.description == text)
      let flipped = text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text
      let other = try XSDDuration(validating: flipped)
      #expect((other == duration) == (duration == "P0D"))
    }
  }

  private static func randomText(_ random: inout SeededGenerator) -> String {
    var date = ""
    var time = ""
    for unit in ["Y", "M", "D"] where Bool.random(using: &random) { date += random.digits(3) + unit }
    for unit in ["H", "M"] where Bool.random(using: &random) { time += random.digits(3) + unit }
    if Bool.random(using: &random) { time += random.digits(2) + "." + random.digits(4) + "S" }
    if date.isEmpty && time.isEmpty { time = "0S" }
    return (Bool.random(using: &random) ? "-" : "") + "P" + date + (time.isEmpty ? "" : "T" + time)
  }
}
