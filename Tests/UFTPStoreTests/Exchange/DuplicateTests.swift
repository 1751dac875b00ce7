#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  @Suite("The same message over and over, on disk", .timeLimit(.minutes(1)))
  struct DuplicateTests {
    private let folder: StoreFolder

    init() throws {
      folder = try StoreFolder()
    }

    @Test("is handled once when it comes 200 times at once")
    func atOnce() async throws {
      let scene = try StoreScene(store: folder.open())
      let body = try scene.dso.seal(FlexRequest.sample().message)
      let accepted = await withTaskGroup(of: ReceiveOutcome.self) { group in
        for _ in 0..<200 { group.addTask { await scene.exchange.receive(body) } }
        return await group.reduce(into: 0) { count, outcome in count += outcome == .accepted ? 1 : 0 }
      }
      #expect(accepted == 200)
      await scene.stop()
      #expect(scene.handled.count == 1)
      #expect(scene.dso.received.count == 1)
    }

    @Test("is known after a restart, and the earlier answer stands")
    func restart() async throws {
      let message = FlexRequest.sample().message
      let store = try folder.open()
      let first = try StoreScene(store: store)
      #expect(await first.exchange.receive(try first.dso.seal(message)) == .accepted)
      await first.events.wait("delivered")
      await first.crash()
      try store.close()

      let next = try StoreScene(store: folder.open())
      #expect(await next.exchange.receive(try next.dso.seal(message)) == .accepted)
      await next.stop()
      #expect(next.events.events.contains { $0.metricLabel == "repeated" })
      #expect(next.handled.isEmpty)
      #expect(next.dso.received.isEmpty)
    }

    @Test("with other content is rejected once, however often it comes")
    func conflict() async throws {
      let scene = try StoreScene(store: folder.open())
      var request = FlexRequest.sample()
      #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
      for revision in [2, 2, 3, 2] {
        request.revision = Int64(revision)
        #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
      }
      await scene.stop()
      let results = scene.dso.received.compactMap { ($0.payload as? FlexRequestResponse)?.result }
      #expect(results.filter { $0 == .rejected }.count == 2)
      #expect(results.filter { $0 == .accepted }.count == 1)
    }

    @Test("is what a peer sees that breaks off before the status; it is delivered once")
    func responseLost() async throws {
      let scene = try StoreScene(store: WithoutUpkeep(base: folder.open()))
      try scene.network.fail(scene.dso.participant, with: .responseLost)
      let sent = try await scene.line.send(FlexOffer.sample())
      await scene.clock.advanceToNextPause()
      try await sent.delivered()
      let bodies = scene.network.carried.map(\.body)
      #expect(bodies.count == 2)
      #expect(bodies[0] == bodies[1])
    }
  }
#endif
