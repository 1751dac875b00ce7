import Testing
import UFTPRuntime

@Suite("Published keys")
struct PublishedKeysTests {
  let published =
    "cs1.V4lZrkYHq8FzneXxUML+QEMXMul3tBm+gPGoVDIZBA92VoWTu8/kRu2Zx72XOm1i/qwwoSgXjqSAqSa43myCaQ=="

  @Test("A key string splits into a signing key and an encryption key")
  func both() throws {
    let key = try KeyString(published)
    #expect(key.signing.base64 == "V4lZrkYHq8FzneXxUML+QEMXMul3tBm+gPGoVDIZBA8=")
    #expect(key.encryption?.base64 == "dlaFk7vP5Ebtmce9lzptYv6sMKEoF46kgKkmuN5sgmk=")
    #expect(key.description == published)
  }

  @Test("A key string may hold a signing key alone")
  func signingOnly() throws {
    let key = try KeyString("cs1." + Samples.aggregatorPublic)
    #expect(key.signing.base64 == Samples.aggregatorPublic)
    #expect(key.encryption == nil)
    #expect(KeyString(signing: key.signing).description == "cs1." + Samples.aggregatorPublic)
  }

  @Test("One or two key strings may be published, with white space around and between them")
  func oneOrTwo() throws {
    let other = "cs1." + Samples.aggregatorPublic
    #expect(
      try PublishedKeys(published).verifyingKeys.map(\.base64) == ["V4lZrkYHq8FzneXxUML+QEMXMul3tBm+gPGoVDIZBA8="]
    )
    let two = try PublishedKeys(" \(published)  \(other)\n")
    #expect(two.keyStrings == [try KeyString(published), try KeyString(other)])
    #expect(two.description == published + " " + other)
  }

  @Test(
    "Texts that publish no valid key are refused",
    arguments: [
      ("", KeyError.Kind.notAKeyString),
      (" ", .notAKeyString),
      ("0EuNflwpW8LrcMrsP5JrbB4G2N+F60zlra6J/DbezFQ=", .notAKeyString),
      ("CS1.0EuNflwpW8LrcMrsP5JrbB4G2N+F60zlra6J/DbezFQ=", .notAKeyString),
      ("cs1.", .notBase64),
      ("cs1.0EuNflwpW8LrcMrsP5JrbB4G2N+F60zlra6J/DbezFQ", .notBase64),
      ("cs1.AAAA", .wrongLength),
      ("cs1.AAAA cs1.AAAA cs1.AAAA", .tooManyKeyStrings),
      ("cs1.0EuNflwpW8LrcMrsP5JrbB4G2N+F60zlra6J/DbezFQ= nonsense", .notAKeyString),
    ]
  )
  func refused(text: String, kind: KeyError.Kind) {
    let error = #expect(throws: KeyError.self) { try PublishedKeys(text) }
    #expect(error?.kind == kind)
  }

  @Test("A secret key is not taken for a public one")
  func secretForPublic() {
    let error = #expect(throws: KeyError.self) { try VerifyingKey(base64: Samples.vectorSecret) }
    #expect(error?.kind == .wrongLength)
    #expect(error?.description.contains("is this the secret key?") == true)
  }

  @Test("A fingerprint is the beginning of the key's BLAKE2b hash")
  func fingerprint() throws {
    // Reference: hashlib.blake2b(key, digest_size=32) of Python.
    #expect(try VerifyingKey(base64: Samples.vectorPublic).fingerprint == "ed25519:cd0d-0d80-3599-8a4d")
    #expect(try VerifyingKey(base64: Samples.aggregatorPublic).description == "ed25519:9ad3-7fa3-2c5e-422b")
  }
}
