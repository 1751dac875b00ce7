import CSodium

/// A short name of a public key, for logs and for people who compare keys by eye.
enum Fingerprint {
  /// `ed25519:` and the first eight bytes of the key's BLAKE2b hash in hexadecimal digits, in four groups.
  static func text(of publicKey: [UInt8]) -> String {
    "ed25519:" + groups(of: hash(publicKey)).joined(separator: "-")
  }

  private static func hash(_ publicKey: [UInt8]) -> [UInt8] {
    Sodium.start()
    let length = Int(crypto_generichash_BYTES)
    var hash = [UInt8](repeating: 0, count: length)
    _ = crypto_generichash(&hash, length, publicKey, UInt64(publicKey.count), nil, 0)
    return hash
  }

  private static func groups(of hash: [UInt8]) -> [String] {
    stride(from: 0, to: 8, by: 2).map { start in
      let value = UInt16(hash[start]) << 8 | UInt16(hash[start + 1])
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
