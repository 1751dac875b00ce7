/// A built-in type of texts, held in a Swift string.
public protocol XSDStringType: XSDSimpleType where Value == String {
  /// Checks the form that the type asks for, of a text whose white space is handled.
  static func checkForm(_ text: Span<UInt8>) throws(XSDValueError)
}

extension XSDStringType {
  /// White space around the text means nothing, and runs of it are one space.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// Allows any text.
  @inlinable
  public static func checkForm(_ text: Span<UInt8>) throws(XSDValueError) {}

  /// Reads the text.
  ///
  /// - Throws: The form that the type asks for.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> String {
    try checkForm(text)
    return TextBytes.string(text)
  }

  /// Checks the form that the type asks for, and that reading the text back changes no white space.
  @inlinable
  public static func check(_ value: String, in context: XSDContext) throws(XSDValueError) {
    let text = value.utf8.span
    try whiteSpace.check(text)
    try checkForm(text)
  }

  /// Appends the text.
  @inlinable
  public static func write(_ value: String, to text: inout XMLOutput) {
    TextBytes.append(value, to: &text)
  }
}
