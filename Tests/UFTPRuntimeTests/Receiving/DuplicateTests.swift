import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("A message that comes more than once", .timeLimit(.minutes(1)))
struct DuplicateTests {
  @Test("is accepted again and handled once, and its answer goes out once")
  func repeated() async throws {
    let handled = Counter()
    let scene = try Scene.agr(note: { _ in handled.increment() })
    let body = try scene.dso.seal(FlexRequest.sample().message)
    #expect(await scene.exchange.receive(body) == .accepted)
    await scene.events.wait("delivered")
    #expect(await scene.exchange.receive(body) == .accepted)
    #expect(scene.events.events.last?.metricLabel == "repeated")
    await scene.shutdown()
    #expect(handled.value == 1)
    #expect(scene.dso.received.count == 1)
  }

  @Test("is handled once when it comes 200 times at the same time")
  func concurrent() async throws {
    let handled = Counter()
    let scene = try Scene.agr(note: { _ in handled.increment() })
    let body = try scene.dso.seal(FlexRequest.sample().message)
    let accepted = await withTaskGroup(of: ReceiveOutcome.self) { group in
      for _ in 0..<200 { group.addTask { await scene.exchange.receive(body) } }
      return await group.reduce(into: 0) { count, outcome in count += outcome == .accepted ? 1 : 0 }
    }
    #expect(accepted == 200)
    await scene.shutdown()
    #expect(handled.value == 1)
    #expect(scene.dso.received.count == 1)
    #expect(scene.events.events.filter { $0.metricLabel == "repeated" }.count == 199)
  }

  @Test("is rejected if it has other content, and the first one stands")
  func conflicting() async throws {
    let handled = Counter()
    let scene = try Scene.agr(note: { _ in handled.increment() })
    var request = FlexRequest.sample()
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    request.revision = 2
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    let rejection = await scene.dso.waitForMessage { ($0.payload as? FlexRequestResponse)?.result == .rejected }
    #expect((rejection.payload as? FlexRequestResponse)?.rejectionReason == "Duplicate Identifier")
    #expect(rejection.requestMessageID == request.messageID)
    await scene.shutdown()
    #expect(handled.value == 1)
    #expect(scene.dso.received.count == 2)
  }

  @Test("is another one if its identifier differs in letter case only and its content too")
  func letterCase() async throws {
    let scene = try Scene.agr()
    var request = FlexRequest.sample()
    request.messageID = "7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30"
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    request.messageID = "7F3A9C1E-52D8-4B6F-9A01-C4E8D27B5F30"
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    let rejection = await scene.dso.waitForMessage { ($0.payload as? FlexRequestResponse)?.result == .rejected }
    // The letters are given back as they came.
    #expect(rejection.requestMessageID?.rawValue == "7F3A9C1E-52D8-4B6F-9A01-C4E8D27B5F30")
  }

  @Test("from two senders are two messages")
  func otherSender() async throws {
    let handled = Counter()
    let scene = try Scene.agr(note: { _ in handled.increment() })
    let second = try TestPeer(Participant(domain: "dso2.example.com", role: .dso), on: scene.network)
    var request = FlexRequest.sample()
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    request.senderDomain = second.participant.domain
    #expect(await scene.exchange.receive(try second.seal(request.message)) == .accepted)
    await scene.shutdown()
    #expect(handled.value == 2)
  }

  @Test("is objected to once")
  func objected() async throws {
    let scene = try Scene.agr { $0.isBarred = { _ in true } }
    let body = try scene.dso.seal(FlexRequest.sample().message)
    for _ in 0..<3 { #expect(await scene.exchange.receive(body) == .accepted) }
    await scene.shutdown()
    #expect(scene.dso.received.count == 1)
  }
}
