extension Base64Text {
  /// Appends the text of bytes, in one line.
  static func encode(_ bytes: Span<UInt8>, to output: inout XMLOutput) {
    let table = pairs
    let pairs = table.span
    var place = 0
    // Six bytes are two groups; eight are loaded.
    while bytes.hasRoom(for: 8, at: place) {
      let bits = bytes.word(inRoomAt: place).byteSwapped
      let first = group(UInt32(truncatingIfNeeded: bits &>> 40), pairs)
      let second = group(UInt32(truncatingIfNeeded: bits &>> 16), pairs)
      output.append(first | second &<< 32, count: 8)
      place &+= 6
    }
    while place < bytes.count {
      let rest = min(3, bytes.count &- place)
      output.append(lastGroup(bytes, from: place, count: rest, pairs), count: 4)
      place &+= 3
    }
  }

  /// The four digits of the lowest 24 bits.
  @inline(__always)
  private static func group(_ bits: UInt32, _ pairs: Span<UInt16>) -> UInt64 {
    UInt64(pairs[Int(bits &>> 12 & 0xFFF)]) | UInt64(pairs[Int(bits & 0xFFF)]) &<< 16
  }

  /// A group of one to three bytes; what lacks is `=`.
  private static func lastGroup(
    _ bytes: Span<UInt8>,
    from place: Int,
    count: Int,
    _ pairs: Span<UInt16>
  ) -> UInt64 {
    var bits: UInt32 = 0
    for index in 0..<count { bits |= UInt32(bytes[place + index]) &<< UInt32(16 - 8 * index) }
    let digits: UInt64 = 1 &<< UInt64(8 * (count + 1)) &- 1
    return group(bits, pairs) & digits | 0x3D3D_3D3D & ~digits
  }

  /// The two digits of each twelve bits, the first being the lower byte.
  private static let pairs: [UInt16] = {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    return alphabet.flatMap { first in alphabet.map { second in UInt16(first) | UInt16(second) << 8 } }
  }()
}
