extension XMLWriter {
  /// The first byte from an offset on that cannot stand as it is, or nil; also nil while the output is full.
  func firstSpecial(from start: Int, isText: Bool) -> Int? {
    guard !output.isFull else { return nil }
    var offset = start
    while offset < output.count {
      let word = output.word(at: offset)
      // Eight letters and digits at once; what lies behind the end is looked at for nothing.
      if XMLWord.writtenStops(word) != 0 {
        for place in 0..<min(8, output.count - offset) {
          let byte = UInt8(truncatingIfNeeded: word &>> UInt64(8 * place))
          if Self.isSpecial(byte, isText: isText) { return offset + place }
        }
      }
      offset &+= 8
    }
    return nil
  }

  /// Bytes beyond ASCII are looked at too, for the few characters of Unicode that XML does not allow.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8, isText: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0xEF: true
    case UInt8(ascii: "\""): !isText
    case 0x09, 0x0A: !isText
    default: byte < 0x20
    }
  }

  /// Replaces what cannot stand as it is, from an offset to the end of the buffer.
  mutating func escape(from start: Int, isText: Bool, component: XMLName) throws(XMLEncodingError) {
    let raw = output.bytes(from: start)
    output.removeAll(from: start)
    for (place, byte) in raw.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "<"): output.append("&lt;")
      case UInt8(ascii: ">"): output.append("&gt;")
      case UInt8(ascii: "\"") where !isText: output.append("&quot;")
      case 0x09, 0x0A: try appendBreak(byte, isText: isText)
      case 0x0D: output.append("&#13;")
      case 0x00..<0x20: throw invalidCharacter(in: component, UInt32(byte))
      case 0xEF where Self.isNoCharacter(raw, place):
        throw invalidCharacter(in: component, 0xFFC0 | UInt32(raw[place + 2] & 0x3F))
      default: output.append(byte)
      }
    }
  }

  private mutating func appendBreak(_ byte: UInt8, isText: Bool) throws(XMLEncodingError) {
    if isText {
      output.append(byte)
    } else {
      output.append(byte == 0x09 ? "&#9;" : "&#10;")
    }
  }

  /// Whether U+FFFE or U+FFFF stands here.
  private static func isNoCharacter(_ raw: [UInt8], _ place: Int) -> Bool {
    place + 2 < raw.count && raw[place + 1] == 0xBF && raw[place + 2] >= 0xBE
  }

  private func invalidCharacter(in name: XMLName, _ scalar: UInt32) -> XMLEncodingError {
    XMLEncodingError(
      reason: .invalidCharacter,
      message: "The value of \(name) holds U+\(String(scalar, radix: 16, uppercase: true)), which XML cannot carry",
      path: path,
      component: name.description,
      found: nil,
      expected: "characters that XML allows"
    )
  }
}
