import CSodium

/// The signed bytes of an envelope: a signature, then the payload that it covers.
///
/// Until ``open(with:)`` has succeeded nothing is known about who wrote the payload, and so this type gives no
/// access to it. The signature is Ed25519 in libsodium's combined form; it covers the payload's bytes as they
/// travel, so those very bytes must be decoded and stored, never text made from them.
public struct SealedPayload: Hashable, Sendable {
  /// How many bytes the signature has, at the start.
  public static let signatureByteCount = 64

  /// The signature of 64 bytes, then the payload.
  public let bytes: [UInt8]

  /// Seals a payload.
  ///
  /// - Parameters:
  ///   - payload: the UTF-8 of a message's XML; any bytes, also none, can be sealed.
  ///   - key: the sender's secret key.
  public init(sealing payload: [UInt8], with key: SigningKey) {
    var sealed = [UInt8](repeating: 0, count: Self.signatureByteCount + payload.count)
    // Can't fail: there is room for the result and the key is whole.
    key.secret.withPointer { secret in _ = crypto_sign(&sealed, nil, payload, UInt64(payload.count), secret) }
    bytes = sealed
  }

  /// Takes bytes that were received.
  ///
  /// - Parameter bytes: the signature of 64 bytes, then the payload.
  /// - Throws: ``SigningError`` of kind `tooShort` if there is no room for a signature.
  public init(bytes: [UInt8]) throws(SigningError) {
    guard bytes.count >= Self.signatureByteCount else { throw SigningError(tooShort: bytes.count) }
    self.bytes = bytes
  }

  /// Reads the body of an envelope.
  ///
  /// - Parameter body: base64, with or without white space.
  /// - Throws: ``SigningError`` of kind `notBase64` or `tooShort`.
  public init(body: String) throws(SigningError) {
    guard let bytes = BodyText.decode(body) else {
      throw SigningError(
        .notBase64,
        "the envelope's body is not base64; expected are groups of four of A-Z a-z 0-9 + /, with = as padding"
      )
    }
    try self.init(bytes: bytes)
  }

  /// The body of an envelope: base64 in one line.
  public var body: String { BodyText.encode(bytes) }
}
