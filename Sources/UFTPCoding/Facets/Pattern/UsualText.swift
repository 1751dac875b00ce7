/// The bytes that a text may be made of to be read and written without a closer look: visible ASCII characters that XML
/// needs not escape.
enum UsualText {
  /// Whether a byte is one of them.
  static func holds(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    default: 0x21...0x7E ~= byte
    }
  }

  /// Whether all bytes of a text are among them.
  static func holds(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where !holds(text[place]) { return false }
    return true
  }

  /// The widest ranges of them in a class, up to three, without those of another class; nil where there are none.
  static func ranges(
    of scalars: XSDPattern.ScalarClass,
    without others: XSDPattern.ScalarClass = []
  ) -> [ClosedRange<UInt8>]? {
    var ranges: [ClosedRange<UInt8>] = []
    for byte in UInt8(0)..<128 where holds(byte) && scalars.holds(byte) && !others.holds(byte) {
      if let last = ranges.last, last.upperBound == byte - 1 {
        ranges[ranges.count - 1] = last.lowerBound...byte
      } else {
        ranges.append(byte...byte)
      }
    }
    return ranges.isEmpty ? nil : Array(ranges.sorted { $0.count > $1.count }.prefix(3))
  }
}

extension XSDPattern.ScalarClass {
  /// Whether a byte, as a scalar, is in the class.
  func holds(_ byte: UInt8) -> Bool {
    contains { $0.contains(UInt32(byte)) }
  }
}
