/// Bytes in pairs of hexadecimal digits: `xs:hexBinary`, with the text they were written in.
public struct XSDHexBinary: XSDBinary {
  /// The text.
  public let text: String

  /// How many bytes the text stands for.
  public var byteCount: Int { text.utf8.count / 2 }

  init(text: String) {
    self.text = text
  }

  /// Reads pairs of hexadecimal digits.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDHexBinary {
    guard text.count % 2 == 0, hasOnlyDigits(text) else {
      throw XSDValueError(.lexical, expected: "pairs of hexadecimal digits such as 0F1e")
    }
    return XSDHexBinary(text: TextBytes.string(text))
  }

  /// Appends the text as it was written.
  public static func write(_ value: XSDHexBinary, to text: inout XMLOutput) {
    TextBytes.append(value.text, to: &text)
  }

  private static func hasOnlyDigits(_ text: Span<UInt8>) -> Bool {
    var isRight = true
    for index in text.indices {
      let byte = text[index]
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      isRight = isRight && (byte &- UInt8(ascii: "0") < 10 || letter < 6)
    }
    return isRight
  }
}

extension XSDHexBinary {
  /// Whether two texts stand for the same bytes, whatever the case of their letters.
  public static func == (left: XSDHexBinary, right: XSDHexBinary) -> Bool {
    left.text == right.text || left.text.lowercased() == right.text.lowercased()
  }

  /// Mixes the digits in, so that equal values have one hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text.lowercased())
  }
}
