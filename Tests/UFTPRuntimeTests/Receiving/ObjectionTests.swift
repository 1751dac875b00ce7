import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("What the protocol objects to is answered with a rejection", .timeLimit(.minutes(1)))
struct ObjectionTests {
  /// Sends a message to an aggregator and gives back what it answers.
  private func answer(
    to message: UFTPMessage,
    from peer: (Scene) -> TestPeer = { $0.dso },
    scene: Scene
  ) async throws -> (any PayloadMessageResponse)? {
    let peer = peer(scene)
    #expect(await scene.exchange.receive(try peer.seal(message)) == .accepted)
    let response = message.type.response
    let answer = await peer.waitForMessage { $0.type == response }
    #expect(answer.conversationID == message.conversationID)
    #expect(answer.requestMessageID == message.messageID)
    #expect(answer.recipientDomain == peer.participant.domain)
    return answer.payload as? any PayloadMessageResponse
  }

  @Test("another sender in the message than on the envelope")
  func invalidSender() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") })
    let request = FlexRequest.sample(from: "other.example.com")
    let answer = try #require(try await answer(to: request.message, scene: scene))
    #expect(answer.result == .rejected)
    #expect(answer.rejectionReason == "Invalid Sender")
  }

  @Test("a role that does not send such messages")
  func roleOfSender() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") })
    let request = FlexRequest.sample(from: Scene.croDomain)
    let answer = try #require(try await answer(to: request.message, from: { $0.cro }, scene: scene))
    #expect(answer.rejectionReason == "Invalid Sender")
  }

  @Test("a recipient that is not here")
  func unknownRecipient() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") })
    let request = FlexRequest.sample(to: "elsewhere.example.com")
    let answer = try #require(try await answer(to: request.message, scene: scene))
    #expect(answer.rejectionReason == "Unknown Recipient")
    #expect(answer.senderDomain == Scene.agrDomain)
  }

  @Test("a type that this role does not receive")
  func invalidMessage() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") })
    let query = DSOPortfolioQuery.sample(to: Scene.agrDomain)
    let answer = try #require(try await answer(to: query.message, scene: scene))
    #expect(answer.rejectionReason == "Invalid Message")
  }

  @Test("a version that nobody here speaks", arguments: ["3.2.0", "2.0.0", "31.0.0"])
  func version(_ version: String) async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") })
    var request = FlexRequest.sample()
    request.version = SpecVersion(unchecked: version)
    let answer = try #require(try await answer(to: request.message, scene: scene))
    #expect(answer.rejectionReason == "version not supported")
    #expect(answer.version == "3.1.0")
  }

  @Test("a version whose numbers are written otherwise is the same version")
  func versionInOtherDigits() async throws {
    let scene = try Scene.agr()
    var request = FlexRequest.sample()
    request.version = "03.1.٠"
    let answer = try #require(try await answer(to: request.message, scene: scene))
    #expect(answer.result == .accepted)
  }

  @Test("a sender that is barred")
  func barred() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") }) {
      $0.isBarred = { $0.domain == Scene.dsoDomain }
    }
    let answer = try #require(try await answer(to: FlexRequest.sample().message, scene: scene))
    #expect(answer.rejectionReason == "Barred Sender")
  }

  @Test("several objections at once are all said")
  func several() async throws {
    let scene = try Scene.agr { $0.isBarred = { _ in true } }
    var request = FlexRequest.sample(from: "other.example.com", to: "elsewhere.example.com")
    request.version = "4.0.0"
    let answer = try #require(try await answer(to: request.message, scene: scene))
    #expect(answer.rejectionReason == "version not supported; Invalid Sender; Unknown Recipient; Barred Sender")
  }

  @Test(
    "every type of request is rejected with a response that its schema allows",
    arguments: UFTPMessage.sampleRequests
  )
  func everyType(_ sample: UFTPMessage) async throws {
    let scene = try Scene.agr { $0.isBarred = { _ in true } }
    let sender = try #require(sample.type.senderRoles.first)
    let peer = sender == .agr ? scene.agr : sender == .cro ? scene.cro : scene.dso
    var message = sample
    message.senderDomain = peer.participant.domain
    message.version = "3.0.0"
    #expect(await scene.exchange.receive(try peer.seal(message.message(for: .v3_0_0))) == .accepted)
    await scene.events.wait("objected")
    guard sample.type != .testMessage else { return }
    let response = await peer.waitForMessage { $0.type == sample.type.response }
    let answer = try #require(response.payload as? any PayloadMessageResponse)
    #expect(answer.result == .rejected)
    #expect(answer.version == "3.0.0")
    // Reading it by the schema of the version that the peer speaks is the proof.
    let options = XMLDecodingOptions(version: ProtocolVersion.v3_0_0)
    let xml = try response.xml(options: XMLEncodingOptions(version: ProtocolVersion.v3_0_0))
    #expect(try UFTPMessage(xml: xml, options: options) == response)
  }

  @Test("a test message that is objected to stays unanswered, since its response can't say no")
  func testMessage() async throws {
    let scene = try Scene.agr()
    let test = TestMessage.sample(to: "elsewhere.example.com").message
    #expect(await scene.exchange.receive(try scene.dso.seal(test)) == .accepted)
    await scene.events.wait("objected")
    #expect(await scene.exchange.receive(try scene.dso.seal(TestMessage.sample().message)) == .accepted)
    _ = await scene.dso.waitForMessage(TestMessageResponse.self)
    #expect(scene.dso.received.count == 1)
  }

  @Test("a response that can't be accepted is never answered")
  func response() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") })
    let offer = FlexOffer.sample(from: "elsewhere.example.com")
    let response = FlexOfferResponse(accepting: offer).message
    #expect(await scene.exchange.receive(try scene.dso.seal(response)) == .accepted)
    let events = await scene.events.wait("objected")
    #expect(events.first?.summary?.type == .flexOfferResponse)
    await scene.shutdown()
    #expect(scene.dso.received.isEmpty)
  }

  @Test("nobody can have an answer sent to somebody else")
  func reflection() async throws {
    let scene = try Scene.agr()
    let request = FlexRequest.sample(from: Scene.croDomain)
    _ = try await answer(to: request.message, scene: scene)
    await scene.shutdown()
    #expect(scene.cro.received.isEmpty)
  }
}

extension UFTPMessage {
  /// The message as a peer of a version can write it.
  func message(for version: ProtocolVersion) throws -> [UInt8] {
    try xml(options: XMLEncodingOptions(version: version))
  }
}
