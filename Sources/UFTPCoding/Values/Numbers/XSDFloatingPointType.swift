/// A type of floating-point numbers.
///
/// The value is kept, not its text: `1.50` is written as `1.5`. Two NaN are unequal in Swift, though XML Schema counts
/// them as one value.
public protocol XSDFloatingPointType: XSDSimpleType where Value: BinaryFloatingPoint & LosslessStringConvertible {}

/// Floating-point numbers of 64 bits: `xs:double`.
public enum XSDDouble: XSDFloatingPointType {
  /// The Swift type that holds a value.
  public typealias Value = Double
}

/// Floating-point numbers of 32 bits: `xs:float`.
public enum XSDFloat: XSDFloatingPointType {
  /// The Swift type that holds a value.
  public typealias Value = Float
}

extension XSDFloatingPointType {
  /// White space around a number means nothing.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// Reads a decimal number with or without an exponent, or `INF`, `-INF` or `NaN`.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Value {
    if let special = special(text) { return special }
    guard FloatingPointText.isNumber(text), let value = Value(TextBytes.string(text)) else {
      throw XSDValueError(.lexical, expected: "a number such as 1.5 or 1.5E-3, or INF, -INF or NaN")
    }
    return value
  }

  /// Does nothing: every value is right.
  @inlinable
  public static func check(_ value: Value, in context: XSDContext) throws(XSDValueError) {}

  /// Appends the shortest text that reads back as the same value.
  public static func write(_ value: Value, to text: inout XMLOutput) {
    TextBytes.append(FloatingPointText.form(of: value), to: &text)
  }

  private static func special(_ text: Span<UInt8>) -> Value? {
    if TextBytes.equal(text, "INF") { return .infinity }
    if TextBytes.equal(text, "-INF") { return -.infinity }
    return TextBytes.equal(text, "NaN") ? .nan : nil
  }
}

/// The text form of floating-point numbers, which is narrower than what Swift reads.
@usableFromInline
enum FloatingPointText {
  /// The text of a value, which has other names for infinity and NaN than Swift.
  @usableFromInline
  static func form<Value: BinaryFloatingPoint & LosslessStringConvertible>(of value: Value) -> String {
    if value.isNaN { return "NaN" }
    guard value.isInfinite else { return value.description }
    return value < 0 ? "-INF" : "INF"
  }

  static func isNumber(_ text: Span<UInt8>) -> Bool {
    var cursor = TextCursor()
    skipSign(text, &cursor)
    let whole = skipDigits(text, &cursor)
    let fraction = cursor.take(UInt8(ascii: "."), from: text) ? skipDigits(text, &cursor) : 0
    guard whole + fraction > 0 else { return false }
    if cursor.take(UInt8(ascii: "e"), from: text) || cursor.take(UInt8(ascii: "E"), from: text) {
      skipSign(text, &cursor)
      guard skipDigits(text, &cursor) > 0 else { return false }
    }
    return cursor.isAtEnd(of: text)
  }

  private static func skipSign(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    if !cursor.take(UInt8(ascii: "-"), from: text) { _ = cursor.take(UInt8(ascii: "+"), from: text) }
  }

  private static func skipDigits(_ text: Span<UInt8>, _ cursor: inout TextCursor) -> Int {
    let start = cursor.position
    while cursor.digit(text) != nil {}
    return cursor.position - start
  }
}
