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

  /// The digits with which a word of eight characters begins, its lowest byte being the first, up to one that stands
  /// before all digits in ASCII, such as a quote or a point: how many, and their value. None if anything else is there.
  ///
  /// The number of digits decides where reading goes on, so it is found first, by a bit that digits have and those
  /// others lack. The value is put together from all at once: pairs, then fours, then all eight.
  @inlinable
  @inline(always)
  static func first(of word: UInt64) -> (count: Int, value: Int64) {
    let ends = ~word & 0x1010_1010_1010_1010
    let length = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) & 0x78
    // What is no digit is shifted out, and zeros come in before the first. A digit becomes its value, and everything
    // else something above 9.
    let digits = (word ^ 0x3030_3030_3030_3030) &<< (64 &- length)
    guard (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080 == 0 else { return (0, 0) }
    let pairs = digits &* 10 &+ digits &>> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs &>> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (Int(length &>> 3), Int64(truncatingIfNeeded: (low &+ high) &>> 32))
  }

  /// Appends the digits of a number.
  @inlinable
  static func append<Number: UnsignedInteger & FixedWidthInteger>(_ number: Number, to text: inout XMLOutput) {
    guard number > 99_999_999 else {
      return appendShort(UInt64(truncatingIfNeeded: number), to: &text)
    }
    let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
    append(high, to: &text)
    text.append(eight(UInt64(truncatingIfNeeded: low)) | zeros, count: 8)
  }

  /// Appends the digits of a number of up to eight.
  @inlinable
  @inline(always)
  static func appendShort(_ number: UInt64, to text: inout XMLOutput) {
    let digits = short(number)
    text.append(digits.word, count: digits.count)
  }

  /// The two digits of a number below 100 as characters, the first being the lower byte.
  @inlinable
  @inline(always)
  static func pair(_ number: some BinaryInteger) -> UInt64 {
    let number = UInt64(truncatingIfNeeded: number)
    let tens = (number &* 103) &>> 10
    return tens | (number &- 10 &* tens) &<< 8 | 0x3030
  }

  /// The digits of a number of up to eight as characters, the first being the lowest byte.
  @inlinable
  @inline(always)
  static func short(_ number: UInt64) -> (word: UInt64, count: Int) {
    if number < 10 { return (number | 0x30, 1) }
    if number < 100 { return (pair(number), 2) }
    let digits = eight(number)
    let leading = leadingZeros(of: digits, before: 7)
    return ((digits | zeros) &>> UInt64(truncatingIfNeeded: 8 &* leading), 8 &- leading)
  }

  /// Appends a number of up to eight digits, so many of which, up to seven, stand behind a point. The caller has asked for
  /// room for 16 bytes.
  @inlinable
  @inline(always)
  static func append(inRoom number: UInt64, scale: Int, to text: inout XMLOutput) {
    guard scale > 0 else {
      let digits = short(number)
      return text.append(inRoom: digits.word, count: digits.count)
    }
    let digits = eight(number)
    let whole = 8 &- scale
    let leading = leadingZeros(of: digits, before: whole &- 1)
    text.append(inRoom: (digits | zeros) &>> UInt64(truncatingIfNeeded: 8 &* leading), count: whole &- leading)
    let fraction = (digits | zeros) &>> UInt64(truncatingIfNeeded: 8 &* whole)
    text.append(inRoom: fraction &<< 8 | 0x2E, count: scale &+ 1)  // "." before it
  }

  /// How many of eight digits are zeros before the first that is none, or before a place.
  @inlinable
  @inline(always)
  static func leadingZeros(of digits: UInt64, before place: Int) -> Int {
    (digits | 1 &<< UInt64(truncatingIfNeeded: 8 &* place)).trailingZeroBitCount &>> 3
  }

  @usableFromInline static var zeros: UInt64 { 0x3030_3030_3030_3030 }

  /// The values of the eight digits of a number, a byte each, the first being the lowest.
  ///
  /// All are taken apart at once: fours, then pairs, then single digits. A division by 100 or 10 is a multiplication.
  @inlinable
  @inline(always)
  static func eight(_ number: UInt64) -> UInt64 {
    let fours = number / 10_000 | (number % 10_000) &<< 32
    let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
    return pairs((fours &- 100 &* hundreds) &<< 16 | hundreds)
  }

  /// The values of the two digits of each of four numbers below 100, which have 16 bits each, the first being the lowest.
  @inlinable
  @inline(always)
  static func pairs(_ numbers: UInt64) -> UInt64 {
    let tens = (numbers &* 103) &>> 10 & 0x000F_000F_000F_000F
    return (numbers &- 10 &* tens) &<< 8 | tens
  }

  /// 10 to a power of up to 8.
  @inlinable
  @inline(always)
  static func shortPower(_ exponent: Int) -> Int64 {
    switch exponent {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 10_000
    case 5: 100_000
    case 6: 1_000_000
    case 7: 10_000_000
    default: 100_000_000
    }
  }

  /// 10 to a power that the number type holds.
  static func power<Number: FixedWidthInteger>(_ exponent: Int, as type: Number.Type = Number.self) -> Number {
    var power: Number = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
