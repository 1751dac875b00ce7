import CSodium
import UFTPCoding
import UFTPMessages

extension UUIDText {
  /// An identifier that follows from a message's sender and content, so that whatever is said about the very same
  /// message has the very same identifier.
  static func derived(from arrival: Arrival) -> UUIDText {
    var numbers = HashNumbers(of: Array("\(arrival.summary.sender)\n".utf8) + arrival.payload)
    return .random(using: &numbers)
  }
}

/// The numbers that a BLAKE2b hash is made of, in place of random ones; there are four.
private struct HashNumbers: RandomNumberGenerator {
  private var words: ArraySlice<UInt64>

  init(of bytes: [UInt8]) {
    Sodium.start()
    let length = Int(crypto_generichash_BYTES)
    var hash = [UInt8](repeating: 0, count: length)
    _ = crypto_generichash(&hash, length, bytes, UInt64(bytes.count), nil, 0)
    words =
      hash.withUnsafeBytes { hash in
        stride(from: 0, to: length, by: 8).map { hash.loadUnaligned(fromByteOffset: $0, as: UInt64.self).littleEndian }
      }[...]
  }

  mutating func next() -> UInt64 { words.popFirst() ?? 0 }
}
