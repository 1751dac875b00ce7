/// A type of whole numbers, held in a Swift integer.
public protocol XSDIntegerType: XSDSimpleType where Value: FixedWidthInteger {
  /// The type's name in XML Schema.
  static var name: String { get }
  /// The least value that the schema allows, or nil where it sets no bound.
  static var minimum: Value? { get }
  /// The greatest value that the schema allows, or nil where it sets no bound.
  static var maximum: Value? { get }
}

extension XSDIntegerType {
  /// White space around a number means nothing.
  @inlinable
  public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// The values that are both allowed and held.
  @inlinable
  static var held: ClosedRange<Value> {
    (minimum ?? .min)...(maximum ?? .max)
  }

  /// Reads a whole number: digits, with zeros before them and a sign if the type has one.
  ///
  /// - Throws: The bound, or that the number is more than this library holds.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Value {
    let short = IntegerText.shortNumber(text)
    if short >= 0, let value = Value(exactly: short), held.contains(value) { return value }
    return try IntegerText.parseWhole(text, as: Self.self)
  }

  /// Checks the bounds of the type.
  @inlinable
  public static func check(_ value: Value, in context: XSDContext) throws(XSDValueError) {
    if held.contains(value) { return }
    throw value < held.lowerBound ? IntegerText.tooSmall(Self.self) : IntegerText.tooLarge(Self.self)
  }

  /// Appends the shortest form of the number.
  @inlinable
  public static func write(_ value: Value, to text: inout [UInt8]) {
    if value < 0 { text.append(UInt8(ascii: "-")) }
    DecimalDigits.append(UInt64(truncatingIfNeeded: value.magnitude), to: &text)
  }
}
