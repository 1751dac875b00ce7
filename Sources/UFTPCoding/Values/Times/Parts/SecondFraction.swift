/// The part of a second after the point, with the number of digits it is written with.
struct SecondFraction: Hashable, Sendable {
  /// The digits as one number.
  let digits: UInt64
  /// How many digits there are; 0 where there is no point.
  let count: UInt8

  /// The most digits that are held.
  static let capacity = 18
  /// No fraction.
  static let none = SecondFraction(digits: 0, count: 0)

  /// Creates a fraction from its digits.
  init(digits: UInt64, count: UInt8) {
    self.digits = digits
    self.count = count
  }

  /// Creates a fraction of billionths, cut to so many digits.
  init(nanoseconds: Int, count: Int) {
    let kept = min(max(count, 0), Self.capacity)
    let billionths = UInt64(nanoseconds)
    digits =
      kept >= 9
      ? billionths * DecimalDigits.power(kept - 9)
      : billionths / DecimalDigits.power(9 - kept)
    self.count = UInt8(kept)
  }

  /// Reads a point and digits; nothing there is no fraction, and a point alone is wrong.
  init?(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    guard cursor.take(UInt8(ascii: "."), from: text) else {
      self = .none
      return
    }
    let start = cursor.position
    var digits: UInt64 = 0
    while let digit = cursor.digit(text) { digits = digits &* 10 &+ UInt64(digit) }
    let count = cursor.position - start
    guard count > 0 else { return nil }
    guard count <= Self.capacity else {
      cursor.problem = XSDValueError(
        .capacity,
        expected: "at most 18 digits of a second, which is all that this library holds"
      )
      return nil
    }
    self.init(digits: digits, count: UInt8(count))
  }

  /// Appends the point and the digits, if there are any.
  func write(to text: inout XMLOutput) {
    guard count > 0 else { return }
    text.append(UInt8(ascii: "."))
    TextBytes.append(digits, width: Int(count), to: &text)
  }

  /// The point and the digits as a word, the point being the lowest byte; there are from one to seven digits.
  @inline(__always) var word: UInt64 {
    let all = DecimalDigits.eight(digits) | DecimalDigits.zeros
    return (all &>> UInt64(64 &- 8 &* count)) &<< 8 | 0x2E
  }

  /// The fraction in units of 10 to the power of -18, which is its value.
  var attoseconds: UInt64 {
    digits * DecimalDigits.power(Self.capacity - Int(count))
  }

  /// The fraction in billionths, cut.
  var nanoseconds: Int {
    Int(attoseconds / 1_000_000_000)
  }
}
