import CSodium

extension SealedPayload {
  /// Checks the signature and gives the payload.
  ///
  /// - Parameter keys: all keys that the sender publishes, one or two: the payload opens if it was sealed with any.
  /// - Returns: the payload, and which key it opened with.
  /// - Throws: ``SigningError`` of kind `noKeys`, or `signatureInvalid` if it was sealed with none of the keys or was
  ///   changed since.
  public func open(with keys: [VerifyingKey]) throws(SigningError) -> OpenedPayload {
    let key = try key(among: keys)
    return OpenedPayload(bytes: [UInt8](bytes.dropFirst(Self.signatureByteCount)), key: key)
  }

  /// Checks the signature of sealed bytes and takes it off, so that the payload is left in the memory that it came in.
  ///
  /// - Throws: ``SigningError`` also of kind `tooShort`; then the bytes are as they were.
  static func open(_ bytes: inout [UInt8], with keys: [VerifyingKey]) throws(SigningError) {
    _ = try SealedPayload(bytes: bytes).key(among: keys)
    bytes.removeFirst(signatureByteCount)
  }

  /// The key that it was sealed for.
  private func key(among keys: [VerifyingKey]) throws(SigningError) -> VerifyingKey {
    guard !keys.isEmpty else {
      throw SigningError(.noKeys, "the sender's public key is unknown, so its message can't be checked")
    }
    guard let key = keys.first(where: { key in isSealed(for: key) }) else {
      let names = keys.map(\.fingerprint).joined(separator: ", ")
      throw SigningError(
        .signatureInvalid,
        "the signature does not fit the sender's key (\(names)): the message was changed, or sealed with another key"
      )
    }
    return key
  }

  private func isSealed(for key: VerifyingKey) -> Bool {
    Sodium.start()
    return bytes.withUnsafeBufferPointer { sealed in
      guard let signature = sealed.baseAddress else { return false }
      let payload = signature + Self.signatureByteCount
      let count = UInt64(sealed.count - Self.signatureByteCount)
      return crypto_sign_verify_detached(signature, payload, count, key.bytes) == 0
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
