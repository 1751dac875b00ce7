/// Bytes in base64: `xs:base64Binary`, with the text they were written in.
public struct XSDBase64Binary: XSDBinary {
  /// The first bytes, where they are held apart.
  private let head: Base64Text.Head?
  /// All other bytes.
  private let rest: [UInt8]
  /// The text where it is not just the digits of the bytes, but has spaces between them.
  private let spacedText: String?

  /// The bytes.
  public var bytes: [UInt8] {
    guard let head else { return rest }
    return head.indices.map { head[$0] } + rest
  }

  /// How many bytes there are.
  public var byteCount: Int { (head?.count ?? 0) + rest.count }

  /// The first 64 bytes, as many as a signature has, and all behind them; nil where there are fewer.
  ///
  /// They are taken apart as they are read if ``XMLDecodingOptions/partsBase64`` says so: what is sealed need not be moved
  /// then to be told from its signature.
  package var parts: (head: InlineArray<64, UInt8>, rest: [UInt8])? {
    if let head { return (head, rest) }
    let head = InlineArray<64, UInt8> { $0 < rest.count ? rest[$0] : 0 }
    return rest.count < head.count ? nil : (head, Array(rest.dropFirst(head.count)))
  }

  /// The text, in which single spaces may stand between characters.
  public var text: String { Self.text(of: self) }

  /// Takes bytes, which are written in one line.
  public init(bytes: [UInt8]) {
    self.init(rest: bytes)
  }

  private init(head: Base64Text.Head? = nil, rest: [UInt8], spacedText: String? = nil) {
    self.head = head
    self.rest = rest
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
      return XSDBase64Binary(rest: bytes, spacedText: TextBytes.string(text))
    }
    throw XSDValueError(.lexical, expected: "base64 in groups of four characters, the last one filled up with =")
  }

  /// Reads base64 without spaces.
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> XSDBase64Binary?
  {
    guard !context.partsBase64, let end = document.firstQuote(in: position..<min(document.count, position + 1024))
    else {
      return bulk(document, at: &position, hasHead: context.partsBase64)
    }
    guard let bytes = Base64Text.decode(document.extracting(position..<end)) else { return nil }
    position = end + 1
    return XSDBase64Binary(bytes: bytes)
  }

  /// Reads a text that as a rule is nearly all of the document: one whose end is not near, or whose head is to be apart, as
  /// in an envelope. Its end is not looked for beforehand.
  private static func bulk(_ document: Span<UInt8>, at position: inout Int, hasHead: Bool) -> XSDBase64Binary? {
    var end = position
    guard let (head, rest) = Base64Text.decode(document, from: &end, hasHead: hasHead) else { return nil }
    guard end < document.count, document[end] == UInt8(ascii: "\"") else { return nil }
    position = end + 1
    return XSDBase64Binary(head: head, rest: rest.capacity / 2 > rest.count ? copy(of: rest) : rest)
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
