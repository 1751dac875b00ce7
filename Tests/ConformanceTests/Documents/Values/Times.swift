/// Dates, times and durations in all their lexical forms.
extension SeededGenerator {
  /// A value of xs:dateTime.
  mutating func dateTime() -> String { day() + "T" + time() + zone() }

  /// A value of xs:date.
  mutating func date() -> String { day() + zone() }

  /// A value of xs:duration.
  mutating func duration() -> String {
    if oneIn(3) { return pick(["PT15M", "PT30M", "PT60M", "PT1H", "PT0S", "P0D", "P1Y", "-PT15M", "PT900S", "P0Y"]) }
    let days = [("Y", part()), ("M", part()), ("D", part())].map { $1.isEmpty ? "" : $1 + $0 }.joined()
    var times = [("H", part()), ("M", part())].map { $1.isEmpty ? "" : $1 + $0 }.joined()
    if oneIn(2) { times += text("0123456789", 1...3) + (oneIn(2) ? "." + text("0123456789", 1...12) : "") + "S" }
    if days.isEmpty && times.isEmpty { return "PT0S" }
    return pick(["", "", "-"]) + "P" + days + (times.isEmpty ? "" : "T" + times)
  }

  private mutating func part() -> String {
    switch number(0...5) {
    case 0...2: ""
    case 3: text("0123456789", 1...2)
    case 4: pick(["0", "1", "00", "0012", "99", "365", "1000000000"])
    default: "\(number(0...100))"
    }
  }

  private mutating func day() -> String {
    let year = year()
    let month = number(1...12)
    let last = [31, Self.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    let day = pick([1, 28, last, last, number(1...last)])
    let digits = "\(year.magnitude)"
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(year < 0 ? "-" : "")\(padded)-\(Self.two(month))-\(Self.two(day))"
  }

  private mutating func year() -> Int {
    switch number(0...4) {
    case 0: pick([1, 4, 99, 100, 400, 1582, 1900, 1970, 2000, 2100, 9999, 10000, 12345, 999_999])
    case 1: -pick([1, 4, 100, 2024, 9999, 10000, 123_456])
    default: number(1990...2040)
    }
  }

  private mutating func time() -> String {
    if oneIn(8) { return "24:00:00" + pick(["", "", ".0", ".000"]) }
    let time = "\(Self.two(number(0...23))):\(Self.two(number(0...59))):\(Self.two(number(0...59)))"
    guard oneIn(3) else { return time }
    // Long runs of nines at 59 seconds are rounded up by libxml2: see the known differences.
    return time + "." + text("0123456789", 1...12) + pick(["", "0", "000"])
  }

  private mutating func zone() -> String {
    switch number(0...4) {
    case 0: ""
    case 1: pick(["+14:00", "-14:00", "+13:59", "-13:59", "+00:00", "-00:00"])
    case 2: "\(pick(["+", "-"]))\(Self.two(number(0...13))):\(Self.two(number(0...59)))"
    default: "Z"
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
