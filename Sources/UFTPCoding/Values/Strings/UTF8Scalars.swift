/// Unicode scalars of a text in UTF-8.
@usableFromInline
enum UTF8Scalars {
  /// Reads the scalar that starts at an index, and moves the index past it.
  ///
  /// The text is valid UTF-8; of any other, some scalar is given, and the index never leaves the text.
  static func next(_ text: Span<UInt8>, _ index: inout Int) -> UInt32 {
    let lead = text[index]
    index += 1
    if lead < 0x80 { return UInt32(lead) }
    let length = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var scalar = UInt32(lead) & (0x3F >> UInt32(length))
    for _ in 0..<length where index < text.count {
      scalar = scalar << 6 | UInt32(text[index] & 0x3F)
      index += 1
    }
    return scalar
  }

  /// How many scalars a text has: what XML Schema calls its length.
  @inlinable
  static func count(_ text: Span<UInt8>) -> Int {
    var count = 0
    for index in text.indices where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
