/// The classes of bytes and characters that XML 1.0 (fifth edition) distinguishes.
@usableFromInline
enum XMLByte {
  /// Letters, digits, `-`, `.`, `_`, `:` and every byte beyond ASCII: the bytes that a name may be made of.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    let bits: UInt64 = byte < 64 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (bits &>> UInt64(byte & 63)) & 1 == 1
  }

  /// The bytes that a name may begin with.
  @inline(__always)
  static func isNameStart(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    let bits: UInt64 = byte < 64 ? 0x0400_0000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (bits &>> UInt64(byte & 63)) & 1 == 1
  }

  /// Space, tab, line feed and carriage return.
  @inlinable
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (0x1_0000_2600 as UInt64 &>> UInt64(byte & 63)) & 1 == 1
  }

  /// The ASCII bytes and those of longer characters that stand for themselves in an attribute value: no control
  /// character, no `<`, no `&`. Quotes are the caller's to tell.
  @inline(__always)
  static func isPlainInValue(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
  }

  /// The characters that XML allows at all.
  static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  /// The characters beyond ASCII that may begin a name.
  static func isNameStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF:
      true
    default: false
    }
  }

  /// The characters beyond ASCII that may go on a name.
  static func isName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether a text stands at an offset.
  func starts(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return text.withUTF8Buffer { text in
      let text = text.span
      var place = 0
      while length &- place >= 8 {
        if word(at: offset &+ place) != text.word(at: place) { return false }
        place &+= 8
      }
      return (place..<length).allSatisfy { self[offset + $0] == text[$0] }
    }
  }

  /// The bytes of a range as text, damaged ones replaced; only for messages.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return String(decoding: range.map { self[$0] }, as: UTF8.self)
  }

  /// The character at an offset, and its length in bytes; nil where the bytes are not UTF-8.
  func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
    let first = UInt32(byte(offset))
    switch first {
    case 0x00...0x7F: return offset < count ? (first, 1) : nil
    case 0xC2...0xDF: return trail(first & 0x1F, from: offset, bytes: 2, atLeast: 0x80)
    case 0xE0...0xEF: return trail(first & 0x0F, from: offset, bytes: 3, atLeast: 0x800)
    case 0xF0...0xF4: return trail(first & 0x07, from: offset, bytes: 4, atLeast: 0x1_0000)
    default: return nil
    }
  }

  private func trail(_ start: UInt32, from offset: Int, bytes: Int, atLeast least: UInt32) -> (
    value: UInt32, length: Int
  )? {
    var value = start
    for place in 1..<bytes {
      let next = byte(offset + place)
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= least, value <= 0x10_FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, bytes)
  }
}
