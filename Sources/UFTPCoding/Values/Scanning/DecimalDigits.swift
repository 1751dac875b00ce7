/// Numbers as decimal digits.
@usableFromInline
enum DecimalDigits {
  /// How many digits a number has; 0 has one.
  @inlinable
  static func count<Number: UnsignedInteger & FixedWidthInteger>(_ number: Number) -> Int {
    var count = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// Appends the digits of a number.
  @inlinable
  static func append<Number: UnsignedInteger & FixedWidthInteger>(_ number: Number, to text: inout [UInt8]) {
    if number < 10 {
      text.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number))
      return
    }
    let count = count(number)
    text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count))
    var place = text.count
    var rest = number
    for _ in 0..<count {
      place -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      text[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
  }

  /// 10 to a power that the number type holds.
  static func power<Number: FixedWidthInteger>(_ exponent: Int, as type: Number.Type = Number.self) -> Number {
    var power: Number = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
