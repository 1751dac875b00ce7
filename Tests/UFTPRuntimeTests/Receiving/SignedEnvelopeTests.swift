import Testing
import UFTPCoding
import UFTPMessages

@testable import UFTPRuntime

@Suite("Envelopes that are received")
struct SignedEnvelopeTests {
  private let key = SigningKey.generate()

  private func body(_ payload: [UInt8]) throws -> String {
    String(decoding: try SignedMessage(sealing: payload, from: "agr.demo", as: .agr, with: key).xml(), as: UTF8.self)
  }

  private func open(_ body: String, keys: [VerifyingKey]? = nil) throws(Refusal) -> [UInt8] {
    let envelope = try SignedEnvelope(Array(body.utf8), options: XMLDecodingOptions())
    return try envelope.open(with: keys ?? [key.verifyingKey])
  }

  @Test("What is in them is what was sealed", arguments: Array(0...8) + [47, 48, 49, 700, 1_000, 10_000])
  func roundTrip(_ count: Int) throws {
    let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let body = try body(payload)
    #expect(try open(body) == payload)
    #expect(try open(body, keys: [SigningKey.generate().verifyingKey, key.verifyingKey]) == payload)
    #expect(try open(body.replacing("\"", with: "'")) == payload)
    let folded = body.replacing("Body=\"", with: "Body=\"\n ")
    #expect(try open(folded) == payload)
  }

  @Test("A changed byte anywhere in the body is seen", arguments: [0, 1, 2, 3, 700])
  func changed(_ count: Int) throws {
    let body = try body([UInt8](repeating: 7, count: count))
    let start = try #require(body.firstRange(of: "Body=\"")).upperBound
    let end = try #require(body[start...].firstIndex { $0 == "\"" || $0 == "=" })
    for place in body[start..<end].indices {
      var changed = body
      changed.replaceSubrange(place...place, with: body[place] == "A" ? "Q" : "A")
      #expect(throws: Refusal.self) { try open(changed) }
    }
  }

  @Test(
    "Those without room for a signature are refused",
    arguments: ["", "AAAA", String(repeating: "AAAA", count: 21)]
  )
  func tooShort(_ body: String) throws {
    let envelope = "<SignedMessage SenderDomain=\"agr.demo\" SenderRole=\"AGR\" Body=\"\(body)\"/>"
    let refusal = #expect(throws: Refusal.self) { try open(envelope) }
    #expect(refusal?.outcome.metricLabel == "signature_invalid")
  }

  @Test("Padding right behind a signature is no base64", arguments: ["=", "==", "===", "===="])
  func padding(_ padding: String) throws {
    let body = String(repeating: "AAAA", count: 22) + padding
    let envelope = "<SignedMessage SenderDomain=\"agr.demo\" SenderRole=\"AGR\" Body=\"\(body)\"/>"
    let refusal = #expect(throws: Refusal.self) { try open(envelope) }
    #expect(refusal?.outcome.metricLabel == "malformed")
  }
}
