import Testing
import UFTPRuntime

@Suite("Secret keys")
struct SigningKeyTests {
  @Test(
    "A secret key tells its public half",
    arguments: [
      (Samples.vectorSecret, Samples.vectorPublic),
      (Samples.aggregatorSecret, Samples.aggregatorPublic),
      (Samples.operatorSecret, Samples.operatorPublic),
    ]
  )
  func publicHalf(secret: String, expected: String) throws {
    let key = try SigningKey(base64: " \(secret)\n")
    #expect(key.verifyingKey.base64 == expected)
    #expect(key.revealSecretAsBase64() == secret)
  }

  @Test("The seed, the bytes and the base64 make the same key")
  func seed() throws {
    // The first test vector of RFC 8032.
    let seed = try bytes(hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    let expected = try bytes(hex: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    let key = try SigningKey(seed: seed)
    #expect(key.verifyingKey.bytes == expected)
    #expect(try SigningKey(bytes: seed + expected).verifyingKey == key.verifyingKey)
    #expect(try SigningKey(base64: key.revealSecretAsBase64()).verifyingKey == key.verifyingKey)
  }

  @Test("Generated keys differ and work")
  func generated() throws {
    let keys = (0..<8).map { _ in SigningKey.generate() }
    #expect(Set(keys.map(\.verifyingKey)).count == 8)
    for key in keys {
      #expect(try SigningKey(base64: key.revealSecretAsBase64()).verifyingKey == key.verifyingKey)
    }
  }

  @Test("A damaged half is noticed", arguments: [0, 31, 32, 63])
  func damaged(index: Int) throws {
    var bytes = try bytes(hex: String(repeating: "07", count: 32))
    bytes += try SigningKey(seed: bytes).verifyingKey.bytes
    bytes[index] ^= 1
    let error = #expect(throws: KeyError.self) { try SigningKey(bytes: bytes) }
    #expect(error?.kind == .publicHalfMismatch)
  }

  @Test("Wrong lengths are refused, and a public key is recognised", arguments: [0, 1, 32, 63, 65, 96])
  func wrongLength(count: Int) {
    let error = #expect(throws: KeyError.self) { try SigningKey(bytes: Samples.bytes(count: count)) }
    #expect(error?.kind == .wrongLength)
    #expect(error?.description.contains("here are \(count)") == true)
    #expect(error?.description.contains("is this the public key") == (count == 32))
  }

  @Test("A seed of another length is refused", arguments: [0, 31, 33, 64])
  func wrongSeed(count: Int) {
    let error = #expect(throws: KeyError.self) { try SigningKey(seed: Samples.bytes(count: count)) }
    #expect(error?.kind == .wrongLength)
  }

  @Test(
    "What is not base64 is refused",
    arguments: ["", " ", "####", Samples.vectorSecret.replacing("+", with: "-"), String(repeating: "A", count: 2000)]
  )
  func notBase64(text: String) {
    let error = #expect(throws: KeyError.self) { try SigningKey(base64: text) }
    #expect(error?.kind == .notBase64)
  }

  private func bytes(hex: String) throws -> [UInt8] {
    try stride(from: 0, to: hex.count, by: 2).map { offset in
      let start = hex.index(hex.startIndex, offsetBy: offset)
      return try #require(UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16))
    }
  }
}
