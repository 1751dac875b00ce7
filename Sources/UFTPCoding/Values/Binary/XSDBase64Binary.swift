/// Bytes in base64: `xs:base64Binary`, with the text they were written in.
///
/// The text is checked, not decoded.
public struct XSDBase64Binary: XSDBinary {
  /// The text, in which single spaces may stand between characters.
  public let text: String
  /// How many bytes the text stands for.
  public let byteCount: Int

  init(text: String, byteCount: Int) {
    self.text = text
    self.byteCount = byteCount
  }

  /// Reads base64: groups of four characters, the last one filled up with `=`.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDBase64Binary {
    guard let byteCount = Base64Text.byteCount(text) else {
      throw XSDValueError(.lexical, expected: "base64 in groups of four characters, the last one filled up with =")
    }
    return XSDBase64Binary(text: TextBytes.string(text), byteCount: byteCount)
  }

  /// Appends the text as it was written.
  public static func write(_ value: XSDBase64Binary, to text: inout XMLOutput) {
    TextBytes.append(value.text, to: &text)
  }
}

extension XSDBase64Binary {
  /// Whether two texts stand for the same bytes: spaces are all that they may differ in.
  public static func == (left: XSDBase64Binary, right: XSDBase64Binary) -> Bool {
    if left.text == right.text { return true }
    return left.byteCount == right.byteCount && left.textWithoutSpaces == right.textWithoutSpaces
  }

  /// Mixes the text without spaces in, so that equal values have one hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(textWithoutSpaces)
  }

  private var textWithoutSpaces: String {
    text.utf8.contains(UInt8(ascii: " ")) ? text.filter { $0 != " " } : text
  }
}
