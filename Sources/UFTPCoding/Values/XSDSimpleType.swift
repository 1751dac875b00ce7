/// A simple type of XML Schema: how a value of it is read from text, checked and written.
///
/// Built-in types conform here (`XSDInteger`, `XSDDateTime`), and generated code conforms each type of the schema.
/// A type may be its own value (`XSDDateTime`) or describe how another is used (`XSDPositiveInteger` for `Int64`).
public protocol XSDSimpleType {
  /// The Swift type that holds a value.
  associatedtype Value: Hashable, Sendable, Codable

  /// What happens to white space before ``parse(_:in:)`` sees the text.
  static var whiteSpace: XSDWhiteSpace { get }

  /// Reads a value from text whose white space is already handled, and checks every facet.
  ///
  /// - Parameters:
  ///   - text: The normalised text, in valid UTF-8.
  ///   - context: The version of the schema, and what the reader forgives.
  /// - Throws: What the type allows instead.
  static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Value

  /// Reads a value in its usual form from a document; best without looking for the end of the text first.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - position: Where the text begins; moved behind the quote that ends it, if there is a result.
  ///   - context: The version of the schema.
  /// - Returns: The value; nil for anything unusual, which ``parse(_:in:)`` then looks at.
  static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> Value?

  /// Checks that a value made in code satisfies every facet.
  static func check(_ value: Value, in context: XSDContext) throws(XSDValueError)

  /// Whether ``check(_:in:)`` would let a value pass; for types that can tell sooner than by trying.
  static func allows(_ value: Value, in context: XSDContext) -> Bool

  /// Whether the text of a value may hold anything that XML wants escaped; never so for numbers and times.
  static var mayNeedEscaping: Bool { get }

  /// Appends the value's text, in UTF-8 and not yet escaped.
  static func write(_ value: Value, to text: inout XMLOutput)

  /// Appends the value's text and the double quote that ends it. Not asked where a text ``mayNeedEscaping``.
  static func writeClosed(_ value: Value, to text: inout XMLOutput)

  /// Appends the value's text and the double quote that ends it, if the value is allowed and its text is such that it
  /// needs no escape.
  ///
  /// - Returns: Whether it was done. If not, what was appended means nothing, and the value may be right all the same.
  static func writeUsual(_ value: borrowing Value, to text: inout XMLOutput, in context: XSDContext) -> Bool
}

extension XSDSimpleType {
  /// The text of a value, as it is written but for escapes.
  public static func text(of value: Value) -> String {
    String(decoding: XMLOutput.text { write(value, to: &$0) }, as: UTF8.self)
  }

  /// One after the other.
  @inlinable
  @inline(__always)
  public static func writeClosed(_ value: Value, to text: inout XMLOutput) {
    write(value, to: &text)
    text.append(UInt8(ascii: "\""))
  }

  /// Tries.
  @inlinable
  public static func allows(_ value: Value, in context: XSDContext) -> Bool {
    do throws(XSDValueError) {
      try check(value, in: context)
      return true
    } catch {
      return false
    }
  }

  /// It may.
  @inlinable public static var mayNeedEscaping: Bool { true }

  /// Does it where no text may need an escape.
  @inlinable
  @inline(always)
  public static func writeUsual(_ value: borrowing Value, to text: inout XMLOutput, in context: XSDContext) -> Bool {
    guard !mayNeedEscaping, allows(value, in: context) else { return false }
    // A copy, so that the compiler may keep the text's own count at hand.
    var lent = text.lent()
    writeClosed(value, to: &lent)
    text.count = lent.count
    return true
  }

  /// Reads a text of visible ASCII characters, and of spaces where each of them counts.
  @inlinable
  @inline(never)
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> Value? {
    guard let end = document.visibleEnd(from: position, allowsSpaces: whiteSpace != .collapse),
      let value = try? parse(document.extracting(position..<end), in: context)
    else { return nil }
    position = end &+ 1
    return value
  }
}

/// What happens to white space before a value is read: the whiteSpace facet of XML Schema.
public enum XSDWhiteSpace: Sendable, Hashable {
  /// Nothing.
  case preserve
  /// Each tab, line feed and carriage return becomes a space.
  case replace
  /// As ``replace``; then runs of spaces become one, and those at the ends go.
  case collapse
}

/// Under which schema a value is read or checked.
public struct XSDContext: Sendable, Hashable {
  /// The place of the schema's version among those that the code was generated from, the oldest being 0.
  public var version: Int
  /// What is forgiven; empty where the schema holds exactly.
  public var leniencies: Leniencies
  /// Whether the first 64 bytes of a base64 text are held apart: ``XSDBase64Binary/parts``.
  package var partsBase64 = false

  /// Creates a context.
  public init(version: Int = .max, leniencies: Leniencies = []) {
    self.version = version
    self.leniencies = leniencies
  }
}

/// Known quirks of peers that a reader may be told to accept. Generated code names them.
public struct Leniencies: OptionSet, Sendable, Hashable {
  /// One bit a quirk.
  public let rawValue: UInt64

  /// Creates a set from its bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }
}

/// Why a text or a value is not one of its type. Where it stood is added by the reader or writer.
public struct XSDValueError: Error, Sendable, Hashable {
  /// The rule of the schema that was broken.
  public enum Rule: String, Sendable, Hashable {
    /// The text has not the form of the built-in type.
    case lexical
    /// The value is right, but more than this library holds.
    case capacity
    case pattern, enumeration, length, minLength, maxLength
    case minInclusive, maxInclusive, minExclusive, maxExclusive
    case totalDigits, fractionDigits
  }

  /// The rule that was broken.
  public var rule: Rule
  /// What would have been right, to follow the word "expected": `a whole number of at least 1`.
  public var expected: String

  /// Creates an error.
  public init(_ rule: Rule, expected: String) {
    self.rule = rule
    self.expected = expected
  }
}
