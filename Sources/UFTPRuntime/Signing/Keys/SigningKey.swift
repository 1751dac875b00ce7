import CSodium

/// A participant's secret Ed25519 key, with which it seals its messages.
///
/// The key lives in guarded memory that is overwritten with zeros when the last copy of this value goes away. It
/// never appears in text: printing, interpolating or dumping a key shows the fingerprint of its public half. It is
/// neither `Codable` nor comparable; to compare keys, compare ``verifyingKey``.
///
/// Initialisers that take an array or a string can't wipe what the caller holds. ``SigningKeyFile`` reads a key
/// without such a copy.
public struct SigningKey: Sendable {
  /// How many bytes a secret key has: the seed of 32 bytes, then the public key.
  public static let byteCount = 64
  /// How many bytes the seed has, from which all else follows.
  public static let seedByteCount = 32

  /// The public half, which the other participants need to open what this key has sealed.
  public let verifyingKey: VerifyingKey
  let secret: SecretBytes

  /// Takes the 64 bytes of a secret key.
  ///
  /// - Parameter bytes: the seed of 32 bytes, then the public key of 32 bytes.
  /// - Throws: ``KeyError`` of kind `wrongLength` unless there are 64 bytes, or `publicHalfMismatch` if the second
  ///   half does not follow from the first.
  public init(bytes: [UInt8]) throws(KeyError) {
    try self.init(bytes.span.withUnsafeBufferPointer { bytes in SecretBytes(copying: bytes) })
  }

  /// Reads a secret key from base64.
  ///
  /// - Parameter base64: 88 characters; white space around them is ignored.
  /// - Throws: ``KeyError`` of kind `notBase64`, `wrongLength` or `publicHalfMismatch`.
  public init(base64: String) throws(KeyError) {
    try self.init(KeyText.decode(base64))
  }

  /// Derives the key of a seed; the same seed always gives the same key.
  ///
  /// - Parameter seed: 32 bytes that nobody can guess.
  /// - Throws: ``KeyError`` of kind `wrongLength` unless there are 32 bytes.
  public init(seed: [UInt8]) throws(KeyError) {
    guard seed.count == Self.seedByteCount else {
      throw KeyError(.wrongLength, "a seed has \(Self.seedByteCount) bytes, here are \(seed.count)")
    }
    try self.init(Self.derive(from: seed.span.withUnsafeBufferPointer { bytes in SecretBytes(copying: bytes) }))
  }

  /// Makes a new key from the system's random bytes.
  ///
  /// - Returns: a key that has not existed before.
  public static func generate() -> SigningKey {
    let seed = SecretBytes(count: seedByteCount) { memory in randombytes_buf(memory, seedByteCount) }
    let secret = derive(from: seed)
    return SigningKey(secret: secret, verifyingKey: publicHalf(of: secret))
  }

  init(_ secret: SecretBytes) throws(KeyError) {
    guard secret.count == Self.byteCount else {
      let hint = secret.count == VerifyingKey.byteCount ? "; is this the public key, or the seed alone?" : ""
      throw KeyError(.wrongLength, "a secret key has \(Self.byteCount) bytes, here are \(secret.count)\(hint)")
    }
    let derived = Self.derive(from: secret)
    let agrees = derived.withPointer { expected in
      secret.withPointer { given in sodium_memcmp(expected, given, Self.byteCount) == 0 }
    }
    guard agrees else {
      throw KeyError(
        .publicHalfMismatch,
        "the secret key is damaged: its second half is not the public key of its first half"
      )
    }
    self.init(secret: secret, verifyingKey: Self.publicHalf(of: secret))
  }

  private init(secret: SecretBytes, verifyingKey: VerifyingKey) {
    self.secret = secret
    self.verifyingKey = verifyingKey
  }
}
