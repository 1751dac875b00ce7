import Testing
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Stopping and starting again loses nothing", .timeLimit(.minutes(1)))
struct ShutdownTests {
  @Test("handlers that run are let finish, and their answers leave")
  func finishesHandlers() async throws {
    let (gate, open) = AsyncStream<Void>.makeStream()
    let scene = try Scene.agr(note: { _ in for await _ in gate { break } })
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    await scene.events.wait("started")
    let stopping = Task { await scene.exchange.shutdown() }
    // What is new is turned away while it stops.
    while await scene.exchange.receive(try scene.cro.seal(TestMessage.sample(from: Scene.croDomain).message))
      == .accepted
    {
      await Task.yield()
    }
    open.yield()
    await stopping.value
    #expect(scene.dso.received.map(\.type) == [.flexRequestResponse])
    #expect(try await scene.store.openArrivals().isEmpty)
  }

  @Test("a handler that does not end is cancelled after the grace, and its message handled by the next life")
  func grace() async throws {
    let store = InMemoryMessageStore()
    let scene = try Scene.agr(store: store, note: { _ in try await Task.sleep(for: .seconds(3600)) })
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    await scene.events.wait("started")
    let stopping = Task { await scene.exchange.shutdown() }
    #expect(await scene.clock.advanceToNextPause() == .seconds(30))
    await stopping.value
    #expect(try await store.openArrivals().count == 1)

    let handled = Counter()
    let next = try Scene.agr(store: store, note: { _ in handled.increment() })
    _ = await next.dso.waitForMessage(FlexRequestResponse.self)
    #expect(handled.value == 1)
  }

  @Test("what the peer does not take stays in the store, and the next life delivers it in order")
  func undelivered() async throws {
    let store = InMemoryMessageStore()
    let scene = try Scene.agr(store: store)
    for _ in 0..<2 { try scene.network.fail(scene.dso.participant, with: .refused) }
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let offer = FlexOffer.sample()
    try await line.send(offer)
    try await line.send(FlexOfferRevocation(of: offer))
    await scene.events.wait("retrying")
    await scene.shutdown()
    #expect(scene.dso.received.isEmpty)
    let open = try await store.openEntries()
    #expect(open.map(\.summary.type) == [.flexOffer, .flexOfferRevocation])
    #expect(open.first?.attempts == 1)

    let next = try Scene.agr(store: store)
    // It goes on with the pause that was left.
    #expect(await next.clock.advanceToNextPause() == .seconds(1))
    _ = await next.dso.waitForMessage(FlexOfferRevocation.self)
    #expect(next.dso.received.map(\.type) == [.flexOffer, .flexOfferRevocation])
  }

  @Test("what a handler has sent goes after its answer in the next life too")
  func orderOfAnswers() async throws {
    let store = InMemoryMessageStore()
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate()) { agr in
      AcceptingAGR { message in
        try await agr.dso(Scene.dsoDomain).send(FlexOffer.sample(following: message.messageID))
      }
    }
    let scene = try Scene(local, store: store)
    for _ in 0..<2 { try scene.network.fail(scene.dso.participant, with: .refused) }
    scene.run()
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    await scene.events.wait("retrying")
    await scene.shutdown()
    #expect(try await store.openEntries().map(\.summary.type) == [.flexOffer, .flexRequestResponse])

    let next = try Scene.agr(store: store)
    await next.clock.advanceToNextPause()
    _ = await next.dso.waitForMessage(FlexOffer.self)
    #expect(next.dso.received.map(\.type) == [.flexRequestResponse, .flexOffer])
  }

  @Test("after a crash what was accepted is handled, and what was sent is delivered")
  func crash() async throws {
    let store = InMemoryMessageStore()
    let scene = try Scene.agr(store: store, note: { _ in try await Task.sleep(for: .seconds(3600)) })
    for _ in 0..<3 {
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    }
    for _ in 0..<9 { try scene.network.fail(scene.cro.participant, with: .requestLost) }
    try await scene.exchange.agr.cro(Scene.croDomain).send(AGRPortfolioQuery.sample())
    await scene.events.wait("retrying")
    await scene.crash()
    #expect(try await store.openArrivals().count == 3)

    let next = try Scene.agr(store: store)
    await next.events.wait(for: 3, "handled")
    await next.clock.advanceToNextPause()
    _ = await next.cro.waitForMessage(AGRPortfolioQuery.self)
    await next.shutdown()
    #expect(next.dso.received.count == 3)
    #expect(try await store.openArrivals().isEmpty)
  }

  @Test("after a crash a response that never comes is reported as expired")
  func expiry() async throws {
    let store = InMemoryMessageStore()
    let scene = try Scene.agr(store: store)
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let task = Task { try await line.sendAndAwaitResponse(FlexOffer.sample(), within: .seconds(600)) }
    await scene.events.wait("delivered")
    await scene.crash()
    task.cancel()

    let next = try Scene.agr(store: store)
    #expect(await next.clock.advanceToNextPause() == .seconds(600))
    await next.events.wait("expired")
    #expect(try await store.openEntries().isEmpty)
    #expect(next.dso.received.isEmpty)
  }

  @Test("what comes before the exchange runs is handled once it does")
  func beforeRunning() async throws {
    let handled = Counter()
    let local = LocalParticipant.agr(
      Scene.agrDomain,
      key: .generate(),
      handler: AcceptingAGR { _ in handled.increment() }
    )
    let scene = try Scene(local)
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexOffer.sample())
    #expect(scene.exchange.depth == (1, 1))
    scene.run()
    await scene.shutdown()
    #expect(handled.value == 1)
    #expect(Set(scene.dso.received.map(\.type)) == [.flexOffer, .flexRequestResponse])
    #expect(scene.dso.received.count == 2)
  }

  @Test("an exchange runs once")
  func twice() async throws {
    let scene = try Scene.agr()
    await scene.shutdown()
    await #expect(throws: ExchangeError.self) { try await scene.exchange.run() }
  }

  @Test("a store that fails for a while holds an answer up, and the handler is not called twice")
  func failingStore() async throws {
    let handled = Counter()
    let store = FailingStore(failures: 2)
    let scene = try Scene.agr(store: store, note: { _ in handled.increment() })
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    for _ in 0..<2 { #expect(await scene.clock.advanceToNextPause() == .seconds(5)) }
    _ = await scene.dso.waitForMessage(FlexRequestResponse.self)
    #expect(handled.value == 1)
  }
}
