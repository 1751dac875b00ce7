import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("What the sender is told at once", .timeLimit(.minutes(1)))
struct StatusTests {
  @Test("a right message is accepted")
  func accepted() async throws {
    let scene = try Scene.agr()
    let outcome = await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message))
    #expect(outcome == .accepted)
    #expect(outcome.statusCode == 200)
    #expect(outcome.reason == nil)
  }

  @Test(
    "an envelope that is none is malformed",
    arguments: [
      "", "no XML", "<FlexRequest/>", "<SignedMessage/>",
      #"<SignedMessage SenderDomain="dso.example.com" SenderRole="TSO" Body="AAAA"/>"#,
      #"<SignedMessage SenderDomain="dso.example.com" SenderRole="DSO" Body="?"/>"#,
    ]
  )
  func malformedEnvelope(_ body: String) async throws {
    let scene = try Scene.agr()
    let outcome = await scene.exchange.receive(Array(body.utf8))
    #expect(outcome.metricLabel == "malformed")
    #expect(outcome.statusCode == 400)
  }

  @Test(
    "a message that breaks the schema is malformed",
    arguments: ["", "<SignedMessage/>", "<TestMessage/>", "<TestMessage Version='3.1.0'/>"]
  )
  func malformedMessage(_ message: String) async throws {
    let scene = try Scene.agr()
    let outcome = await scene.exchange.receive(try scene.dso.seal(Array(message.utf8)))
    #expect(outcome.statusCode == 400)
    #expect(outcome.reason?.contains("the message in the envelope") == true)
  }

  @Test("a sender that the directory does not know is told so")
  func unknownSender() async throws {
    let scene = try Scene.agr()
    let elsewhere = InMemoryNetwork()
    let stranger = try TestPeer(Participant(domain: "stranger.example.com", role: .dso), on: elsewhere)
    let outcome = await scene.exchange.receive(try stranger.seal(FlexRequest.sample().message))
    #expect(outcome.statusCode == 419)
    #expect(outcome.reason?.contains("stranger.example.com (DSO)") == true)
  }

  @Test("a domain in a role that it has not is unknown")
  func unknownRole() async throws {
    let scene = try Scene.agr()
    let elsewhere = InMemoryNetwork()
    let pretender = try TestPeer(Participant(domain: Scene.dsoDomain, role: .cro), on: elsewhere, key: scene.dso.key)
    let outcome = await scene.exchange.receive(try pretender.seal(FlexRequest.sample().message))
    #expect(outcome.statusCode == 419)
  }

  @Test("a message that somebody else has sealed does not open")
  func wrongKey() async throws {
    let scene = try Scene.agr()
    let forger = try TestPeer(scene.dso.participant, on: InMemoryNetwork())
    let outcome = await scene.exchange.receive(try forger.seal(FlexRequest.sample().message))
    #expect(outcome.statusCode == 401)
    #expect(outcome.metricLabel == "signature_invalid")
  }

  @Test("a body without room for a signature does not open")
  func tooShort() async throws {
    let scene = try Scene.agr()
    let body = #"<SignedMessage SenderDomain="dso.example.com" SenderRole="DSO" Body="AAAA"/>"#
    #expect(await scene.exchange.receive(Array(body.utf8)).statusCode == 401)
  }

  @Test("during rotation either key opens")
  func rotation() async throws {
    let scene = try Scene.agr()
    let next = SigningKey.generate()
    let keys = [next.verifyingKey, scene.dso.key.verifyingKey]
    try scene.network.connect(scene.dso.participant, keys: keys) { _ in .accepted }
    let renewed = try TestPeer(scene.dso.participant, on: InMemoryNetwork(), key: next)
    #expect(await scene.exchange.receive(try renewed.seal(FlexRequest.sample().message)) == .accepted)
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
  }

  @Test("a sender over its rate waits, others don't")
  func rate() async throws {
    let scene = try Scene.agr { $0.rate = TokenBucketRate(perSecond: 0.5, burst: 2) }
    for _ in 0..<2 {
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    }
    let outcome = await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message))
    #expect(outcome == .tooManyRequests(retryAfter: .seconds(2)))
    #expect(outcome.statusCode == 429)
    let test = TestMessage.sample(from: Scene.croDomain).message
    #expect(await scene.exchange.receive(try scene.cro.seal(test)) == .accepted)
    scene.clock.advance(by: .seconds(2))
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
  }

  @Test("what can't be opened uses up nobody's rate")
  func rateOfForgeries() async throws {
    let scene = try Scene.agr { $0.rate = TokenBucketRate(perSecond: 0.5, burst: 1) }
    let forger = try TestPeer(scene.dso.participant, on: InMemoryNetwork())
    for _ in 0..<5 {
      #expect(await scene.exchange.receive(try forger.seal(FlexRequest.sample().message)).statusCode == 401)
    }
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
  }

  @Test("a store that is full turns messages away for a while")
  func fullStore() async throws {
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate(), handler: AcceptingAGR())
    // It does not run, so what it has stays open.
    let scene = try Scene(local, store: InMemoryMessageStore(capacity: 1))
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    let outcome = await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message))
    #expect(outcome.statusCode == 503)
    #expect(outcome.retryAfter == .seconds(5))
    #expect(scene.events.events.contains { $0.metricLabel == "store_failed" })
  }

  @Test("too many messages that wait turn others away")
  func fullInbox() async throws {
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate(), handler: AcceptingAGR())
    let scene = try Scene(local) { $0.pendingArrivals = 1 }
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)).statusCode == 503)
  }

  @Test("an exchange that has stopped takes nothing")
  func stopped() async throws {
    let scene = try Scene.agr()
    await scene.shutdown()
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)).statusCode == 503)
  }
}
