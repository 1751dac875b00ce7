/// A value that is its own simple type: it knows how it is read, checked and written.
///
/// From a string that may be wrong, use the initialiser that returns an optional or ``init(validating:)``. A string
/// literal stands for itself and must be right: the process stops where it is not, as with any other wrong literal.
/// Note that Swift takes `XSDDate("2026-03-29")` for such a literal too.
public protocol XSDValue: XSDSimpleType, Hashable, Sendable, Codable, LosslessStringConvertible,
  ExpressibleByStringLiteral
where Value == Self, StringLiteralType == String {
  /// Reads a value from its exact text, without white space around it.
  ///
  /// - Throws: What the type allows instead.
  init(validating text: String) throws(XSDValueError)
}

extension XSDValue {
  /// White space around a value means nothing.
  @inlinable
  public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// Does nothing: a value can't be made wrong.
  @inlinable
  public static func check(_ value: Self, in context: XSDContext) throws(XSDValueError) {}

  /// Reads a value from its exact text, without white space around it.
  ///
  /// - Throws: What the type allows instead.
  public init(validating text: String) throws(XSDValueError) {
    self = try Self.parse(text.utf8.span, in: XSDContext())
  }

  /// Reads a value from its exact text, or gives nil.
  public init?(_ description: String) {
    guard let value = try? Self(validating: description) else { return nil }
    self = value
  }

  /// Stands for the literal, which must be the exact text of a value; the process stops where it is not.
  public init(stringLiteral value: String) {
    do {
      try self.init(validating: value)
    } catch {
      preconditionFailure("The literal \"\(value)\" is no \(Self.self): expected \(error.expected).")
    }
  }

  /// The text, exactly as it was read or as it will be written.
  public var description: String {
    Self.text(of: self)
  }
}

extension XSDValue {
  /// Reads the value from its text.
  ///
  /// - Throws: A decoding error that says what the type allows.
  public init(from decoder: any Decoder) throws {
    self = try Self.decodeText(from: decoder)
  }

  /// Writes the value as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  static func decodeText(from decoder: any Decoder) throws -> Self {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      return try Self(validating: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "Found \"\(text)\", expected \(error.expected)."
      )
    }
  }
}
