import UFTPCoding

/// The base64 of an envelope's body: standard alphabet, padded, with or without white space.
enum BodyText {
  /// The base64 of `bytes`, in one line.
  static func encode(_ bytes: [UInt8]) -> String { XSDBase64Binary(bytes: bytes).text }

  /// The bytes that `text` stands for, or nothing if it is not base64.
  ///
  /// White space may stand anywhere, as XML Schema has it for base64Binary.
  static func decode(_ text: String) -> [UInt8]? {
    try? XSDBase64Binary.parse(raw: text.utf8.span, in: XSDContext()).bytes
  }
}
