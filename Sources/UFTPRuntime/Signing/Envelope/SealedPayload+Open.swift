import CSodium

extension SealedPayload {
  /// Checks the signature and gives the payload.
  ///
  /// - Parameter keys: all keys that the sender publishes, one or two: the payload opens if it was sealed with any.
  /// - Returns: the payload, and which key it opened with.
  /// - Throws: ``SigningError`` of kind `noKeys`, or `signatureInvalid` if it was sealed with none of the keys or was
  ///   changed since.
  public func open(with keys: [VerifyingKey]) throws(SigningError) -> OpenedPayload {
    let signature = bytes.span.extracting(first: Self.signatureByteCount)
    let payload = bytes.span.extracting(droppingFirst: Self.signatureByteCount)
    let key = try Self.key(among: keys, signature, payload)
    return OpenedPayload(bytes: [UInt8](bytes.dropFirst(Self.signatureByteCount)), key: key)
  }

  /// The key with which a payload was sealed.
  ///
  /// - Throws: ``SigningError`` of kind `noKeys` or `signatureInvalid`.
  @discardableResult
  static func key(
    among keys: [VerifyingKey],
    _ signature: Span<UInt8>,
    _ payload: Span<UInt8>
  ) throws(SigningError) -> VerifyingKey {
    guard !keys.isEmpty else {
      throw SigningError(.noKeys, "the sender's public key is unknown, so its message can't be checked")
    }
    for key in keys where fits(key, signature, payload) { return key }
    let names = keys.map(\.fingerprint).joined(separator: ", ")
    throw SigningError(
      .signatureInvalid,
      "the signature does not fit the sender's key (\(names)): the message was changed, or sealed with another key"
    )
  }

  private static func fits(_ key: VerifyingKey, _ signature: Span<UInt8>, _ payload: Span<UInt8>) -> Bool {
    guard signature.count == signatureByteCount else { return false }
    Sodium.start()
    return signature.withUnsafeBufferPointer { signature in
      payload.withUnsafeBufferPointer { payload in
        guard let start = signature.baseAddress else { return false }
        return crypto_sign_verify_detached(start, payload.baseAddress, UInt64(payload.count), key.bytes) == 0
      }
    }
  }
}

/// A payload whose signature was checked; only ``SealedPayload/open(with:)`` makes one.
public struct OpenedPayload: Hashable, Sendable {
  /// The payload exactly as it was sealed: the UTF-8 of a message's XML.
  public let bytes: [UInt8]
  /// The key that the signature fits.
  public let key: VerifyingKey

  fileprivate init(bytes: [UInt8], key: VerifyingKey) {
    self.bytes = bytes
    self.key = key
  }
}
