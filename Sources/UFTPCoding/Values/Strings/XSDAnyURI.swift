/// A reference to a resource: `xs:anyURI`.
///
/// Characters that a URI must escape may stand as they are. Checked is what can be told without them: the escapes, the
/// scheme, and that there is one fragment at most.
public enum XSDAnyURI: XSDStringType {
  /// Checks the parts of the reference.
  public static func checkForm(_ text: Span<UInt8>) throws(XSDValueError) {
    guard hasRightEscapes(text), hasOneFragment(text), hasRightScheme(text) else {
      throw XSDValueError(.lexical, expected: "a URI such as https://example.com/a%20b#part")
    }
  }

  /// Two hexadecimal digits stand after each percent sign.
  private static func hasRightEscapes(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "%") {
      guard index + 2 < text.count, isHexDigit(text[index + 1]), isHexDigit(text[index + 2]) else { return false }
    }
    return true
  }

  private static func hasOneFragment(_ text: Span<UInt8>) -> Bool {
    var fragments = 0
    for index in text.indices where text[index] == UInt8(ascii: "#") { fragments += 1 }
    return fragments <= 1
  }

  /// A colon before any other delimiter ends a scheme, which is a letter and then letters, digits, `+`, `-` and `.`.
  private static func hasRightScheme(_ text: Span<UInt8>) -> Bool {
    var isScheme = true
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: ":"): return isScheme && index > 0
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: isScheme = isScheme && (isLetter(byte) || (index > 0 && isSchemePart(byte)))
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isSchemePart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
