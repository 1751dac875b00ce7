/// A decimal number: `xs:decimal`, exact and with the text it was written in.
///
/// Up to 38 digits are held, with up to 38 of them after the point. `2.30` and `2.3000` are equal and have the same
/// hash; each is written again as it was read. ``isWrittenLike(_:)`` tells them apart.
public struct XSDDecimal: XSDValue {
  /// All digits as one whole number, with the sign.
  public let significand: Int128
  /// How it is written, in one word, which is copied at once: how many digits stand after the point, what else the text
  /// shows, and how many zeros stand before the first digit that is needed, a byte each.
  @usableFromInline let form: UInt64

  /// What else the text shows.
  var style: DecimalStyle { DecimalStyle(rawValue: UInt8(truncatingIfNeeded: form &>> 8)) }
  /// Zeros before the first digit that is needed.
  var extraZeros: UInt8 { UInt8(truncatingIfNeeded: form &>> 16) }

  /// How many of the digits stand after the point.
  public var scale: Int { Int(form & 0xFF) }

  /// Creates `significand` divided by 10 to the power of `scale`.
  ///
  /// - Precondition: `scale` is 0 to 38, and the significand has at most 38 digits.
  public init(significand: Int128, scale: Int) {
    precondition(0...Self.capacity ~= scale, "A decimal has 0 to 38 digits after the point.")
    precondition(significand.magnitude < Self.limit, "A decimal has at most 38 digits.")
    self.init(unchecked: significand, scale: scale)
  }

  /// Creates a whole number.
  public init(_ value: some FixedWidthInteger & SignedInteger) {
    self.init(significand: Int128(value), scale: 0)
  }

  @inlinable
  @inline(always)
  init(unchecked significand: Int128, scale: Int, style: DecimalStyle = DecimalStyle(rawValue: 0), extraZeros: Int = 0)
  {
    self.significand = significand
    form = UInt64(scale & 0xFF) | UInt64(style.rawValue) &<< 8 | UInt64(extraZeros & 0xFF) &<< 16
  }

  /// The most digits that are held.
  static let capacity = 38
  /// The least number with more digits than are held.
  static let limit: UInt128 = DecimalDigits.power(capacity)
}

/// How a decimal is written, beyond its digits.
@usableFromInline
struct DecimalStyle: OptionSet, Sendable {
  @usableFromInline let rawValue: UInt8

  @inlinable
  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A `+` stands before it.
  static let plus = DecimalStyle(rawValue: 1)
  /// It is zero, with a `-` before it.
  static let negativeZero = DecimalStyle(rawValue: 2)
  /// No digit stands before the point, as in `.5`.
  static let startsWithPoint = DecimalStyle(rawValue: 4)
  /// No digit stands after the point, as in `5.`.
  static let endsWithPoint = DecimalStyle(rawValue: 8)
}

extension XSDDecimal: ExpressibleByIntegerLiteral {
  /// Stands for the literal.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}

extension XSDDecimal {
  /// Whether another number is written with the same text.
  public func isWrittenLike(_ other: XSDDecimal) -> Bool {
    significand == other.significand && form == other.form
  }
}
