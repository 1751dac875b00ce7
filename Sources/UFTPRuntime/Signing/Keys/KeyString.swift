/// The text in which a participant publishes a public key: `cs1.` and the base64 of the signing key, which an
/// encryption key may follow.
public struct KeyString: Hashable, Sendable {
  /// What each key string starts with.
  public static let prefix = "cs1."

  /// The key that opens what the participant has sealed.
  public let signing: VerifyingKey
  /// The encryption key, where one is published.
  public let encryption: EncryptionKey?

  /// Puts a key string together.
  ///
  /// - Parameters:
  ///   - signing: the key that opens what the participant has sealed.
  ///   - encryption: the encryption key, if there is one.
  public init(signing: VerifyingKey, encryption: EncryptionKey? = nil) {
    self.signing = signing
    self.encryption = encryption
  }

  /// Reads a key string.
  ///
  /// - Parameter text: such as `cs1.` and 44 or 88 characters of base64.
  /// - Throws: ``KeyError`` of kind `notAKeyString`, `notBase64` or `wrongLength`.
  public init(_ text: String) throws(KeyError) {
    guard text.hasPrefix(Self.prefix) else {
      throw KeyError(.notAKeyString, "a published key starts with \"\(Self.prefix)\", this text does not")
    }
    let bytes = try KeyText.decode(String(text.dropFirst(Self.prefix.count))).withBytes { bytes in [UInt8](bytes) }
    guard bytes.count == VerifyingKey.byteCount || bytes.count == VerifyingKey.byteCount + EncryptionKey.byteCount
    else {
      throw KeyError(.wrongLength, "a published key holds 32 bytes, or 64 with an encryption key, not \(bytes.count)")
    }
    let rest = [UInt8](bytes.dropFirst(VerifyingKey.byteCount))
    signing = try VerifyingKey(bytes: [UInt8](bytes.prefix(VerifyingKey.byteCount)))
    encryption = rest.isEmpty ? nil : try EncryptionKey(bytes: rest)
  }
}

extension KeyString: CustomStringConvertible {
  /// The text to publish.
  public var description: String {
    let bytes = signing.bytes + (encryption?.bytes ?? [])
    let text = bytes.withUnsafeBufferPointer(KeyText.encode)
    return Self.prefix + text.withBytes { text in String(decoding: text, as: UTF8.self) }
  }
}
