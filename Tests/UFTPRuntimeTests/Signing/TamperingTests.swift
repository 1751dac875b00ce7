import Testing
import UFTPRuntime

@Suite("Tampering")
struct TamperingTests {
  let key: SigningKey
  let sealed: SealedPayload

  init() throws {
    key = try SigningKey(base64: Samples.vectorSecret)
    sealed = SealedPayload(sealing: Samples.hello, with: key)
  }

  @Test("A flipped bit anywhere is noticed")
  func everyBit() throws {
    for index in sealed.bytes.indices {
      for bit in 0..<8 {
        var bytes = sealed.bytes
        bytes[index] ^= 1 << bit
        expectRefusal(of: bytes)
      }
    }
  }

  @Test("Cut or lengthened payloads are noticed")
  func otherLengths() {
    expectRefusal(of: [UInt8](sealed.bytes.dropLast()))
    expectRefusal(of: [UInt8](sealed.bytes.prefix(64)))
    expectRefusal(of: sealed.bytes + [0])
    expectRefusal(of: [UInt8](repeating: 0, count: 64))
  }

  @Test("A signature whose scalar is not the smallest is refused, though it solves the same equation")
  func nonCanonicalScalar() {
    expectRefusal(of: [UInt8](sealed.bytes[..<32]) + addingGroupOrder(to: sealed.bytes[32..<64]) + Samples.hello)
  }

  @Test(
    "Weak and impossible public keys open nothing, not even the signatures forged for them",
    arguments: [
      [UInt8](repeating: 0, count: 32),
      [1] + [UInt8](repeating: 0, count: 31),
      [UInt8](repeating: 0xFF, count: 32),
      [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
    ]
  )
  func weakKeys(bytes: [UInt8]) throws {
    let weak = try VerifyingKey(bytes: bytes)
    // With a key of small order, R = the neutral element and S = 0 satisfy a careless check.
    let forged = [1] + [UInt8](repeating: 0, count: 63) + Samples.hello
    for candidate in [forged, sealed.bytes] {
      let error = #expect(throws: SigningError.self) { try SealedPayload(bytes: candidate).open(with: [weak]) }
      #expect(error?.kind == .signatureInvalid)
    }
  }

  private func expectRefusal(of bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let error = #expect(throws: SigningError.self, sourceLocation: sourceLocation) {
      try SealedPayload(bytes: bytes).open(with: [key.verifyingKey])
    }
    #expect(error?.kind == .signatureInvalid, sourceLocation: sourceLocation)
  }

  private func addingGroupOrder(to scalar: ArraySlice<UInt8>) -> [UInt8] {
    // 2^252 + 27742317777372353535851937790883648493, little endian.
    let order: [UInt8] =
      [0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14]
      + [UInt8](repeating: 0, count: 15) + [0x10]
    var carry = 0
    return zip(scalar, order).map { left, right in
      let sum = Int(left) + Int(right) + carry
      carry = sum >> 8
      return UInt8(truncatingIfNeeded: sum)
    }
  }
}
