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

  private static func withoutSpaces(_ text: Span<UInt8>) -> [UInt8] {
    text.indices.map { text[$0] }.filter { $0 != UInt8(ascii: " ") }
  }

  /// Appends the text as it was written.
  public static func write(_ value: XSDBase64Binary, to text: inout XMLOutput) {
    if let spacedText = value.spacedText {
      text.append(spacedText)
    } else {
      Base64Text.encode(value.bytes, to: &text)
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
