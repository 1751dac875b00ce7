/// Bytes in base64: `xs:base64Binary`, with the text they were written in.
public struct XSDBase64Binary: XSDBinary {
  /// The bytes.
  public let bytes: [UInt8]
  /// The text where it is not just the digits of the bytes, but has spaces between them.
  private let spacedText: String?

  /// How many bytes there are.
  public var byteCount: Int { bytes.count }

  /// The text, in which single spaces may stand between characters.
  public var text: String { Self.text(of: self) }

  /// Takes bytes, which are written in one line.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
    spacedText = nil
  }

  private init(bytes: [UInt8], spacedText: String) {
    self.bytes = bytes
    self.spacedText = spacedText
  }

  /// It holds no more than letters, digits and signs.
  @inlinable public static var mayNeedEscaping: Bool { false }

  /// Reads base64: groups of four characters, the last one filled up with `=`.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDBase64Binary {
    if let bytes = Base64Text.decode(text) { return XSDBase64Binary(bytes: bytes) }
    if XSDWhiteSpace.collapse.isNormalized(text), let bytes = Base64Text.decode(withoutSpaces(text).span) {
      return XSDBase64Binary(bytes: bytes, spacedText: TextBytes.string(text))
    }
    throw XSDValueError(.lexical, expected: "base64 in groups of four characters, the last one filled up with =")
  }

  /// Reads base64 without spaces.
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> XSDBase64Binary?
  {
    guard let end = document.firstQuote(in: position..<min(document.count, position + 1024)) else {
      return long(document, at: &position)
    }
    guard let bytes = Base64Text.decode(document.extracting(position..<end)) else { return nil }
    position = end + 1
    return XSDBase64Binary(bytes: bytes)
  }

  /// Reads a text of which the end is not near: as a rule it is nearly all of the document, and so its end is not looked
  /// for beforehand.
  private static func long(_ document: Span<UInt8>, at position: inout Int) -> XSDBase64Binary? {
    var end = position
    guard let bytes = Base64Text.decode(document, from: &end) else { return nil }
    guard end < document.count, document[end] == UInt8(ascii: "\"") else { return nil }
    position = end + 1
    return XSDBase64Binary(bytes: bytes.capacity / 2 > bytes.count ? copy(of: bytes) : bytes)
  }

  /// The same bytes without the room for a rest of the document that was no part of the text.
  private static func copy(of bytes: [UInt8]) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    copy.append(contentsOf: bytes)
    return copy
  }

  private static func withoutSpaces(_ text: Span<UInt8>) -> [UInt8] {
    text.indices.map { text[$0] }.filter { $0 != UInt8(ascii: " ") }
  }

  /// Appends the text as it was written.
  public static func write(_ value: XSDBase64Binary, to text: inout XMLOutput) {
    if let spacedText = value.spacedText {
      text.append(spacedText)
    } else {
      Base64Text.encode(value.bytes.span, to: &text)
    }
  }
}

extension XSDBase64Binary {
  /// Whether two texts stand for the same bytes: spaces are all that they may differ in.
  public static func == (left: XSDBase64Binary, right: XSDBase64Binary) -> Bool {
    left.bytes == right.bytes
  }

  /// Mixes the bytes in.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
  }
}

extension Span where Element == UInt8 {
  /// The place of the first `"` in a range, 64 bytes being looked at together; nil if there is none.
  fileprivate func firstQuote(in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place &+ 64 <= range.upperBound, !bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD8.self).holdsQuote
    {
      place &+= 64
    }
    return (place..<range.upperBound).first { self[$0] == UInt8(ascii: "\"") }
  }
}

extension SIMD8<UInt64> {
  /// Whether one of the bytes is `"`.
  @inline(__always)
  fileprivate var holdsQuote: Bool {
    // A byte that is 0 borrows from its highest bit, which no other byte does below the first of them.
    let zeroForQuote = self ^ SIMD8(repeating: 0x2222_2222_2222_2222)
    let borrows = (zeroForQuote &- SIMD8(repeating: 0x0101_0101_0101_0101)) & ~zeroForQuote
    let halves = borrows.lowHalf | borrows.highHalf
    let quarters = halves.lowHalf | halves.highHalf
    return (quarters[0] | quarters[1]) & 0x8080_8080_8080_8080 != 0
  }
}
