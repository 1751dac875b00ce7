import InteropSupport
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime

@Suite(
  "From us to the Python library",
  .enabled(if: PythonPeer.installed != nil, Comment(rawValue: PythonPeer.absence))
)
struct UsToPeerTests {
  let peer: PythonPeer
  let samples: SealedSamples
  let outbox: TemporaryFolder

  init() throws {
    peer = try #require(PythonPeer.installed)
    samples = try SealedSamples(by: peer)
    outbox = try TemporaryFolder()
  }

  @Test(
    "What we encode and seal anew has the same values for the library",
    arguments: [
      XMLEncodingOptions.Layout.compact, .indented,
    ]
  )
  func sealedAnew(layout: XMLEncodingOptions.Layout) throws {
    for file in samples.byFile.keys.sorted() {
      let sample = try ReceivedSample(file, of: samples)
      guard sample.isValid else { continue }
      let options = XMLEncodingOptions(version: try sample.version(), layout: layout)
      try outbox.write(sample.envelope(for: sample.message().xml(options: options)).xml(), to: file)
    }
    let outcome = try peer.run("open_messages.py", [outbox.path, "--expect", samples.folder.path(of: "values.json")])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test("Answers that are made of the request alone are read by the library")
  func answers() throws {
    for file in samples.byFile.keys.sorted() {
      let request = try ReceivedSample(file, of: samples)
      guard request.isValid, let answers = Answers(to: try request.message()) else { continue }
      try write(answers.accepted, as: "accepted-" + file)
      if let rejected = answers.rejected { try write(rejected, as: "rejected-" + file) }
    }
    let outcome = try peer.run("open_messages.py", [outbox.path])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"FlexOrderResponse/@Result\": \"Rejected\""))
    #expect(outcome.output.contains("\"FlexOrderResponse/@RejectionReason\": \"ISP conflict; Price mismatch & more\""))
  }

  @Test("The library refuses what was changed after sealing")
  func changed() throws {
    let sample = try ReceivedSample("FlexOrder-full-3.1.0.xml", of: samples)
    var sealed = try SealedPayload(body: sample.envelope.body.text).bytes
    sealed[sealed.count - 2] ^= 1
    let body = try SealedPayload(bytes: sealed).body
    var envelope = sample.envelope
    envelope.body = try XSDBase64Binary(validating: body)
    try outbox.write(envelope.xml(), to: "changed.xml")
    let outcome = try peer.run("open_messages.py", [outbox.path])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("changed.xml: error: the library could not open it: InvalidSignature"))
  }

  private func write(_ message: UFTPMessage, as file: String) throws {
    let role = try #require(USEFRole.allCases.first { message.senderDomain.rawValue == domain(of: $0) })
    let envelope = SignedMessage(
      sealing: try message.xml(),
      from: message.senderDomain,
      as: role,
      with: try DemoKeys.secret(of: role)
    )
    try outbox.write(envelope.xml(), to: file)
  }

  private func domain(of role: USEFRole) -> String {
    switch role {
    case .agr: "aggregator.demo"
    case .cro: "cro.demo"
    case .dso: "dso.demo"
    }
  }
}
