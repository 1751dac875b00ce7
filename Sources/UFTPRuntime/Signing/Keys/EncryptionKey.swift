/// A participant's public encryption key, as it may stand in a ``KeyString``.
///
/// UFTP signs and does not encrypt; the key is kept so that a published text comes back whole.
public struct EncryptionKey: Hashable, Sendable {
  /// How many bytes a key has.
  public static let byteCount = 32

  /// The key itself, 32 bytes.
  public let bytes: [UInt8]

  /// Takes the 32 bytes of a public key.
  ///
  /// - Parameter bytes: the key itself, without any prefix.
  /// - Throws: ``KeyError`` of kind `wrongLength` unless there are 32 bytes.
  public init(bytes: [UInt8]) throws(KeyError) {
    guard bytes.count == Self.byteCount else {
      throw KeyError(.wrongLength, "an encryption key has \(Self.byteCount) bytes, here are \(bytes.count)")
    }
    self.bytes = bytes
  }

  /// The key as base64, 44 characters.
  public var base64: String {
    bytes.withUnsafeBufferPointer(KeyText.encode).withBytes { text in String(decoding: text, as: UTF8.self) }
  }
}
