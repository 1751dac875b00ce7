import CSodium

extension SigningKey {
  /// The whole secret key that follows from the first 32 bytes of `seed`.
  static func derive(from seed: SecretBytes) -> SecretBytes {
    SecretBytes(count: byteCount) { key in
      // The C function writes the public half twice: here, and at the end of the secret key.
      var publicKey = [UInt8](repeating: 0, count: VerifyingKey.byteCount)
      seed.withPointer { seed in _ = crypto_sign_seed_keypair(&publicKey, key, seed) }
    }
  }

  /// The public key at the end of a whole secret key.
  static func publicHalf(of secret: SecretBytes) -> VerifyingKey {
    secret.withBytes { bytes in VerifyingKey(publicHalf: bytes.suffix(VerifyingKey.byteCount)) }
  }

  /// The secret key itself as base64, 88 characters, in ordinary memory that nobody wipes.
  ///
  /// Meant for handing a new key to a keeper of secrets. Never log it, and never pass it on a command line.
  ///
  /// - Returns: the text that ``init(base64:)`` reads.
  public func revealSecretAsBase64() -> String {
    secretText().withBytes { text in String(decoding: text, as: UTF8.self) }
  }

  /// The secret key as base64, in memory that is wiped.
  func secretText() -> SecretBytes { secret.withBytes(KeyText.encode) }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The fingerprint of the public half.
  public var description: String { "SigningKey(\(verifyingKey.fingerprint))" }

  /// The fingerprint of the public half.
  public var debugDescription: String { description }

  /// The public half alone, so that a dump shows nothing secret.
  public var customMirror: Mirror { Mirror(self, children: ["verifyingKey": verifyingKey.fingerprint]) }
}
