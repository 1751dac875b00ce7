import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Sending", .timeLimit(.minutes(1)))
struct SendTests {
  @Test("fills in the metadata and signs")
  func metadata() async throws {
    let scene = try Scene.agr()
    var offer = FlexOffer.sample(from: "somebody.example.com", to: "else.example.com")
    offer.timeStamp = "2026-03-28T12:00:00"
    let sent = try await scene.exchange.agr.dso(Scene.dsoDomain).send(offer)
    try await sent.delivered()
    let received = try #require(await scene.dso.waitForMessage(FlexOffer.self))
    #expect(received.senderDomain == Scene.agrDomain)
    #expect(received.recipientDomain == Scene.dsoDomain)
    #expect(received.version == "3.1.0")
    #expect(received.messageID == offer.messageID)
    #expect(received.conversationID == offer.conversationID)
    // A time stamp without offset means nothing to a peer; the scene's clock shows this.
    #expect(received.timeStamp == "2026-03-28T12:00:00.000Z")
    #expect(sent.messageID == offer.messageID)
  }

  @Test("gives a 3.0.0 peer no attribute of 3.1.0, and names it")
  func olderPeer() async throws {
    let scene = try Scene.agr(peerVersion: .v3_0_0)
    var offer = FlexOffer.sample()
    offer.unsolicited = true
    let error = await #expect(throws: SendError.self) {
      try await scene.exchange.agr.dso(Scene.dsoDomain).send(offer)
    }
    #expect(error?.kind == .notWritable)
    #expect(error?.encodingError?.component == "Unsolicited")
    #expect(error?.encodingError?.reason == .notInVersion)
    offer.unsolicited = nil
    try await scene.exchange.agr.dso(Scene.dsoDomain).send(offer).delivered()
    #expect(await scene.dso.waitForMessage(FlexOffer.self)?.version == "3.0.0")
  }

  @Test("follows the version that a peer has spoken, where the directory knows none")
  func spokenVersion() async throws {
    let scene = try Scene.agr()
    var request = FlexRequest.sample()
    request.version = "3.0.0"
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexOffer.sample()).delivered()
    #expect(await scene.dso.waitForMessage(FlexOffer.self)?.version == "3.0.0")
  }

  @Test("refuses what the schema forbids")
  func invalid() async throws {
    let scene = try Scene.agr()
    var offer = FlexOffer.sample()
    offer.offerOptions = []
    let error = await #expect(throws: SendError.self) {
      try await scene.exchange.agr.dso(Scene.dsoDomain).send(offer)
    }
    #expect(error?.kind == .notWritable)
    #expect(scene.network.carried.isEmpty)
  }

  @Test("refuses an identifier that was used before")
  func duplicate() async throws {
    let scene = try Scene.agr()
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let offer = FlexOffer.sample()
    try await line.send(offer).delivered()
    let error = await #expect(throws: SendError.self) { try await line.send(offer) }
    #expect(error?.kind == .duplicate)
  }

  @Test("checks roles where the compiler can't")
  func roles() async throws {
    let scene = try Scene.agr()
    let error = await #expect(throws: SendError.self) {
      try await scene.exchange.send(
        FlexRequest.sample().message,
        from: Participant(domain: Scene.agrDomain, role: .agr),
        to: scene.dso.participant
      )
    }
    #expect(error?.kind == .wrongRole)
  }

  @Test("needs to know who sends")
  func ambiguous() throws {
    let scene = try Scene(
      .agr("a.example.com", key: .generate(), handler: AcceptingAGR()),
      .agr("b.example.com", key: .generate(), handler: AcceptingAGR())
    )
    #expect(throws: ExchangeError.self) { try scene.exchange.agr }
    #expect(throws: ExchangeError.self) { try scene.exchange.dso }
    #expect(try scene.exchange.agr("b.example.com").participant.domain == "b.example.com")
  }

  @Test("keeps each recipient's order, whatever goes wrong")
  func order() async throws {
    let scene = try Scene.agr()
    try scene.network.fail(scene.dso.participant, with: .refused, .requestLost, .responseLost)
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let offer = FlexOffer.sample()
    try await line.send(offer)
    let revocation = try await line.send(FlexOfferRevocation(of: offer))
    try await scene.exchange.agr.cro(Scene.croDomain).send(AGRPortfolioQuery.sample()).delivered()
    for _ in 0..<3 { await scene.clock.advanceToNextPause() }
    try await revocation.delivered()
    // The offer came twice, since what the peer said to it first got lost.
    #expect(scene.dso.received.map(\.type) == [.flexOffer, .flexOffer, .flexOfferRevocation])
  }

  @Test("stops when the exchange does")
  func stopped() async throws {
    let scene = try Scene.agr()
    await scene.shutdown()
    let error = await #expect(throws: SendError.self) {
      try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexOffer.sample())
    }
    #expect(error?.kind == .shuttingDown)
  }
}
