/// Numbers in all their lexical forms.
extension SeededGenerator {
  /// The value, now and then with white space that its type takes away.
  mutating func padded(_ value: String) -> String {
    guard oneIn(8) else { return value }
    return text(" \t\n\r", 0...2) + value + text(" \t\n\r", 0...2)
  }

  /// A value of xs:integer that Int64 holds.
  mutating func integer() -> String {
    switch number(0...5) {
    case 0: return pick(["0", "-0", "+0", "-1", "+5", "007", "-007", "00", "1000000000"])
    case 1:
      return pick(["9223372036854775807", "-9223372036854775808", "+9223372036854775807", "-9223372036854775807"])
    case 2: return sign() + zeros() + text("0123456789", 1...18)
    case 3: return "\(Int64(bitPattern: next()))"
    default: return sign() + "\(number(0...100_000))"
    }
  }

  /// A value of xs:positiveInteger that Int64 holds.
  mutating func positiveInteger() -> String {
    let sign = pick(["", "", "", "+"])
    switch number(0...5) {
    case 0: return pick(["1", "+1", "001", "96", "100", "1000000000", "9223372036854775807"])
    case 1: return sign + zeros() + "\(Int64(bitPattern: next() >> 1) | 1)"
    default: return sign + "\(number(1...100))"
    }
  }

  /// A value of xs:decimal with at most so many fraction digits that count, and 18 digits in all.
  mutating func decimal(fractionDigits: Int) -> String {
    if oneIn(6) { return pick([".5", "5.", "-.5", "+5.", "0", "-0.0", "+0.", "00.50", "0.00000", "1.10000000"]) }
    let whole = text("0123456789", 0...(18 - fractionDigits))
    let fraction = text("0123456789", 0...fractionDigits) + (oneIn(4) ? zeros() : "")
    if whole.isEmpty && fraction.isEmpty { return sign() + "0" }
    if fraction.isEmpty { return sign() + whole + pick(["", "."]) }
    return sign() + whole + "." + fraction
  }

  /// A value from 0.01 to 1.00 with two fraction digits that count.
  mutating func activationFactor() -> String {
    let hundredths = pick([1, 1, 10, 50, 99, 100, 100, number(1...100)])
    if hundredths == 100 { return pick(["1", "1.", "1.0", "1.00", "1.000000", "+1", "01"]) }
    let digits = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
    return pick(["", "0", "+0", "00"]) + "." + digits + pick(["", "", "0", "0000"])
  }

  private mutating func sign() -> String { pick(["", "", "", "-", "+"]) }

  private mutating func zeros() -> String { text("0", 0...4) }
}
