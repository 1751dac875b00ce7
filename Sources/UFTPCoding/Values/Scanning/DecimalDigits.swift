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
    guard number > 99_999_999 else {
      return appendShort(UInt64(truncatingIfNeeded: number), to: &text)
    }
    let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
    append(high, to: &text)
    appendEight(UInt64(truncatingIfNeeded: low), to: &text)
  }

  /// Appends the digits of a number of up to eight.
  @inlinable
  static func appendShort(_ number: UInt64, to text: inout [UInt8]) {
    // The digits come out last one first: each goes into a word below those before it, which turns them round.
    var word: UInt64 = 0
    var rest = number
    var count = 0
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      word = word &<< 8 | (digit &+ UInt64(UInt8(ascii: "0")))
      rest = quotient
      count &+= 1
    } while rest != 0
    append(word, count: count, to: &text)
  }

  /// Appends exactly eight digits.
  @inlinable
  static func appendEight(_ number: UInt64, to text: inout [UInt8]) {
    var word: UInt64 = 0
    var rest = number
    for _ in 0..<8 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      word = word &<< 8 | (digit &+ UInt64(UInt8(ascii: "0")))
      rest = quotient
    }
    append(word, count: 8, to: &text)
  }

  @inlinable
  static func append(_ word: UInt64, count: Int, to text: inout [UInt8]) {
    text.append(addingCapacity: count) { output in
      var bytes = word
      for _ in 0..<count {
        output.append(UInt8(truncatingIfNeeded: bytes))
        bytes = bytes &>> 8
      }
    }
  }

  /// 10 to a power that the number type holds.
  static func power<Number: FixedWidthInteger>(_ exponent: Int, as type: Number.Type = Number.self) -> Number {
    var power: Number = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
