extension JSONReader {
  /// Reads a text, whose opening quotation mark comes next.
  mutating func string() throws(Diagnostic) -> String {
    _ = advance()
    var text: [UInt8] = []
    while let byte = advance() {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else { throw error("a text is not in UTF-8") }
        return string
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case 0..<0x20: throw error("a text holds a line break or control character; write it as an escape")
      default: text.append(byte)
      }
    }
    throw error("a text is never closed")
  }

  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    switch advance() {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error("an escape is unknown")
    }
  }

  /// Reads the digits after `\u`, and those of a second escape where two make one character.
  private mutating func unicodeEscape() throws(Diagnostic) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
      throw error("half of a character is missing")
    }
    let second = try codeUnit()
    let low = (0xDC00..<0xE000).contains(second)
    guard low, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
      throw error("half of a character is missing")
    }
    return scalar
  }

  private mutating func codeUnit() throws(Diagnostic) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = advance(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("an escape has not four digits")
      }
      value = value * 16 + UInt32(digit)
    }
    return value
  }
}
