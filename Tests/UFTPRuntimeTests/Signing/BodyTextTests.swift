import CSodium
import Testing

@testable import UFTPRuntime

@Suite("The base64 of a body")
struct BodyTextTests {
  @Test(
    "White space may stand anywhere",
    arguments: ["aGVsbG8h", " aGVsbG8h", "aGVs\nbG8h\n", "\ta G V s\r\nb G 8 h ", "aGVs    bG8h"]
  )
  func whiteSpace(text: String) {
    #expect(BodyText.decode(text) == [UInt8]("hello!".utf8))
  }

  @Test("Nothing but white space is no byte at all", arguments: ["", " ", "\n\t "])
  func empty(text: String) {
    #expect(BodyText.decode(text) == [])
  }

  @Test(
    "What is not base64 is refused",
    arguments: [
      "a", "aG", "aGk", "aGk==", "aG=k", "a=Gk", "=aGk", "====", "a===", "aGkx=", "aGk=aGk=", "aGl=", "aR==",
      "aGk_", "aGk-", "aGkä", "aGk\0", "aG\u{A0}k=", "68656c6c6f", "aGk=!",
    ]
  )
  func refused(text: String) {
    #expect(BodyText.decode(text) == nil)
  }

  @Test("A body that is not base64 is a typed error")
  func error() {
    let error = #expect(throws: SigningError.self) { try SealedPayload(body: "<xml/>") }
    #expect(error?.kind == .notBase64)
  }

  @Test("The verdict on random texts is libsodium's")
  func differential() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed: seed)
    let alphabet = [UInt8]("AQgwEIZz09+/aGk=== _-".utf8)
    for _ in 0..<20_000 {
      var text = [UInt8](
        BodyText.encode((0..<Int.random(in: 0...9, using: &random)).map { UInt8(truncatingIfNeeded: $0 &* 57) }).utf8
      )
      for _ in 0..<Int.random(in: 0...2, using: &random) where !text.isEmpty {
        text[Int.random(in: text.indices, using: &random)] = alphabet.randomElement(using: &random) ?? 0
      }
      let string = String(decoding: text, as: UTF8.self)
      #expect(BodyText.decode(string) == decodedByLibsodium(text), "\(string.debugDescription), seed \(seed)")
    }
  }

  private func decodedByLibsodium(_ text: [UInt8]) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.count + 1)
    let room = bytes.count
    var count = 0
    let status = text.withUnsafeBytes { text in
      sodium_base642bin(
        &bytes,
        room,
        text.baseAddress?.assumingMemoryBound(to: CChar.self),
        text.count,
        " ",
        &count,
        nil,
        sodium_base64_VARIANT_ORIGINAL
      )
    }
    return status == 0 ? [UInt8](bytes.prefix(count)) : nil
  }
}
