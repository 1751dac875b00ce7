import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime

@Suite("Envelopes")
struct SignedMessageTests {
  @Test("An envelope carries a payload to whoever has the key")
  func roundTrip() throws {
    let key = try SigningKey(base64: Samples.aggregatorSecret)
    let sent = SignedMessage(sealing: Samples.hello, from: "aggregator.demo", as: .agr, with: key)
    let received = try SignedMessage(xml: sent.xml())
    #expect(received == sent)
    #expect(try received.open(with: [key.verifyingKey]).bytes == Samples.hello)
  }

  @Test("Line breaks in a body arrive as spaces and do no harm")
  func foldedBody() throws {
    let body = "j9kvlyPzYQsRd0LhH0nWaLF5z+P0f0H6k5TZIJgo4X65//JbHuHJ\r\n Gjo5yGj5Soqe3NMQ2akvOkwTnwXSTbzSBWhlbGxv"
    let xml = "<SignedMessage SenderDomain='a.demo' SenderRole='AGR' Body='\(body)'/>"
    let opened = try SignedMessage(xml: xml).open(with: [VerifyingKey(base64: Samples.vectorPublic)])
    #expect(opened.bytes == Samples.hello)
  }

  @Test(
    "A body is the same however it is written",
    arguments: ["Body=\"BODY\"", "Body='BODY'", "Body = \"BODY\"", "Body=\"&#x6A;9kvREST\"", "Body=\"j9kv\nREST\""]
  )
  func writings(_ attribute: String) throws {
    let rest = "lyPzYQsRd0LhH0nWaLF5z+P0f0H6k5TZIJgo4X65//JbHuHJGjo5yGj5Soqe3NMQ2akvOkwTnwXSTbzSBWhlbGxv"
    let body = attribute.replacing("BODY", with: "j9kv" + rest).replacing("REST", with: rest)
    for end in ["/>", "></SignedMessage>", " SenderRole=\"AGR\"/>"] {
      let role = end.hasPrefix(" ") ? "" : "SenderRole=\"AGR\""
      let envelope = try SignedMessage(xml: "<SignedMessage SenderDomain=\"a.demo\" \(role) \(body)\(end)")
      #expect(try envelope.open(with: [VerifyingKey(base64: Samples.vectorPublic)]).bytes == Samples.hello)
    }
  }

  @Test("A body too short for a signature is a valid envelope, and still an error")
  func tooShort() throws {
    let envelope = try SignedMessage(xml: "<SignedMessage SenderDomain='a.demo' SenderRole='AGR' Body='aGVsbG8='/>")
    let error = #expect(throws: SigningError.self) {
      try envelope.open(with: [VerifyingKey(base64: Samples.vectorPublic)])
    }
    #expect(error?.kind == .tooShort)
  }
}
