/// A name of a language such as `en-GB`: `xs:language`.
public enum XSDLanguage: XSDStringType {
  /// Checks for parts of one to eight letters, of which all but the first may hold digits, with hyphens between them.
  public static func checkForm(_ text: Span<UInt8>) throws(XSDValueError) {
    var length = 0
    var isFirst = true
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "-"), length > 0 {
        length = 0
        isFirst = false
      } else {
        length += 1
        guard length <= 8, isLetter(byte) || (!isFirst && isDigit(byte)) else { throw wrongForm }
      }
    }
    guard length > 0 else { throw wrongForm }
  }

  private static var wrongForm: XSDValueError {
    XSDValueError(.lexical, expected: "a name of a language such as en or en-GB")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
