/// A type of whole numbers, held in a Swift integer.
public protocol XSDIntegerType: XSDSimpleType where Value: FixedWidthInteger {
  /// What the schema allows.
  static var bounds: XSDIntegerBounds<Value> { get }
}

/// The whole numbers that a type allows.
public struct XSDIntegerBounds<Value: FixedWidthInteger & Sendable>: Sendable {
  @usableFromInline let minimum: Value?
  @usableFromInline let maximum: Value?

  /// Creates bounds.
  ///
  /// - Parameters:
  ///   - minimum: The least value, or nil where there is no bound.
  ///   - maximum: The greatest value, or nil where there is no bound.
  @inlinable
  public init(minimum: Value? = nil, maximum: Value? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The values that are both allowed and held.
  @inlinable var held: ClosedRange<Value> {
    (minimum ?? .min)...(maximum ?? .max)
  }
}

extension XSDIntegerType {
  /// White space around a number means nothing.
  @inlinable
  public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// It holds no more than digits and signs.
  @inlinable public static var mayNeedEscaping: Bool { false }

  /// Reads a whole number: digits, with zeros before them and a sign if the type has one.
  ///
  /// - Throws: The bound, or that the number is more than this library holds.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Value {
    try IntegerText.parse(text, as: Self.self)
  }

  /// Reads a whole number of up to eight digits.
  @inlinable
  @inline(always)
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> Value? {
    var end = position
    guard let short = IntegerText.shortNumber(document, at: &end, allowsSign: bounds.held.lowerBound < 0),
      let value = Value(exactly: short), bounds.held.contains(value)
    else { return nil }
    position = end
    return value
  }

  /// Looks at the bounds of the type.
  @inlinable
  @inline(always)
  public static func allows(_ value: Value, in context: XSDContext) -> Bool { bounds.held.contains(value) }

  /// Checks the bounds of the type.
  @inlinable
  @inline(always)
  public static func check(_ value: Value, in context: XSDContext) throws(XSDValueError) {
    if bounds.held.contains(value) { return }
    throw value < bounds.held.lowerBound ? IntegerText.tooSmall(Self.self) : IntegerText.tooLarge(Self.self)
  }

  /// Appends a number that is within the bounds, and a quote; most have up to eight digits.
  @inlinable
  @inline(always)
  public static func writeUsual(_ value: borrowing Value, to text: inout XMLOutput, in context: XSDContext) -> Bool {
    let number = copy value
    let magnitude = UInt64(truncatingIfNeeded: number.magnitude)
    guard bounds.held.contains(number) else { return false }
    guard magnitude <= 99_999_999, text.hasRoom(for: 24) else {
      text.count = longEnd(number, text.lent())
      return true
    }
    let digits = DecimalDigits.short(magnitude)
    // Whether there is a sign is hard to foresee: it is stored in any case, and the digits upon it where there is none.
    text.append(inRoom: UInt64(UInt8(ascii: "-")), count: number < 0 ? 1 : 0)
    text.append(inRoom: digits.word, count: digits.count)
    text.append(inRoom: UInt64(UInt8(ascii: "\"")), count: 1)
    return true
  }

  /// Appends a number of any length and a quote, and gives the count then.
  @inlinable
  @inline(never)
  static func longEnd(_ value: Value, _ text: consuming XMLOutput) -> Int {
    write(value, to: &text)
    text.append(UInt8(ascii: "\""))
    return text.count
  }

  /// Appends the shortest form of the number.
  @inlinable
  @inline(always)
  public static func write(_ value: Value, to text: inout XMLOutput) {
    if value < 0 { text.append(UInt8(ascii: "-")) }
    let magnitude = UInt64(truncatingIfNeeded: value.magnitude)
    if magnitude <= 99_999_999 {
      DecimalDigits.appendShort(magnitude, to: &text)
    } else {
      DecimalDigits.append(magnitude, to: &text)
    }
  }
}
