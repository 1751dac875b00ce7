/// A participant's public Ed25519 key: it tells whether that participant sealed a message, and can seal nothing.
///
/// Any 32 bytes make one. A key that is no point of the curve, or one of the few weak points, opens nothing:
/// opening with it fails as a wrong signature.
public struct VerifyingKey: Hashable, Sendable {
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
      let hint = bytes.count == SigningKey.byteCount ? "; is this the secret key?" : ""
      throw KeyError(.wrongLength, "a public key has \(Self.byteCount) bytes, here are \(bytes.count)\(hint)")
    }
    self.bytes = bytes
  }

  /// Reads a public key from the base64 text in which participants exchange it.
  ///
  /// - Parameter base64: 44 characters; white space around them is ignored.
  /// - Throws: ``KeyError`` of kind `notBase64` or `wrongLength`.
  public init(base64: String) throws(KeyError) {
    try self.init(bytes: KeyText.decode(base64).withBytes { bytes in [UInt8](bytes) })
  }

  /// Takes the end of a whole secret key, which has the right length by construction.
  init(publicHalf: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes = [UInt8](publicHalf)
  }

  /// The key as base64, 44 characters, as ``init(base64:)`` reads it.
  public var base64: String {
    bytes.withUnsafeBufferPointer(KeyText.encode).withBytes { text in String(decoding: text, as: UTF8.self) }
  }

  /// A short name of the key for logs, such as `ed25519:0123-4567-89ab-cdef`.
  public var fingerprint: String { Fingerprint.text(of: bytes) }
}

extension VerifyingKey: CustomStringConvertible {
  /// The fingerprint: enough to tell keys apart.
  public var description: String { fingerprint }
}
