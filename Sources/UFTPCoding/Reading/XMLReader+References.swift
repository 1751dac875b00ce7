extension XMLReader {
  /// Appends the character that the reference at an offset stands for, and gives the offset behind it.
  func appendReference(
    at offset: Int,
    to text: inout [UInt8],
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int {
    guard input.byte(offset + 1) != UInt8(ascii: "#") else {
      return try appendCharacterReference(at: offset, to: &text, in: input)
    }
    let entities: [(name: StaticString, byte: UInt8)] = [
      ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&apos;", 0x27),
    ]
    for entity in entities where input.starts(entity.name, at: offset) {
      text.append(entity.byte)
      return offset + entity.name.utf8CodeUnitCount
    }
    throw malformed(
      "An ampersand begins no reference that is known",
      at: offset,
      expected: "&amp; &lt; &gt; &quot; &apos; or a character by number; write & as &amp;",
      in: input
    )
  }

  private func appendCharacterReference(
    at offset: Int,
    to text: inout [UInt8],
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int {
    let isHexadecimal = input.byte(offset + 2) == UInt8(ascii: "x")
    var end = offset + (isHexadecimal ? 3 : 2)
    let firstDigit = end
    var value: UInt32 = 0
    while let digit = Self.digit(input.byte(end), isHexadecimal: isHexadecimal) {
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      end += 1
    }
    guard end > firstDigit, input.byte(end) == UInt8(ascii: ";"), XMLByte.isCharacter(value),
      let scalar = Unicode.Scalar(value)
    else {
      throw malformed("A character reference stands for no character that XML allows", at: offset, in: input)
    }
    text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    return end + 1
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46 where isHexadecimal: UInt32(byte) - 0x37
    case 0x61...0x66 where isHexadecimal: UInt32(byte) - 0x57
    default: nil
    }
  }
}
