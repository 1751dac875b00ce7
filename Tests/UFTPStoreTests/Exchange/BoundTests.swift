#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  @Suite("Limits", .timeLimit(.minutes(1)))
  struct BoundTests {
    private let folder: StoreFolder

    init() throws {
      folder = try StoreFolder()
    }

    @Test("of the file turn new messages away, let old ones be settled, and end when old ones have gone")
    func fileSize() async throws {
      var configuration = StoreConfiguration(retention: .seconds(3600))
      configuration.maximumBytes = 1 << 20
      let store = try folder.open(configuration)
      var kept: [Arrival] = []
      var error: StoreError?
      while error == nil, kept.count < 10_000 {
        let arrival = try Make.arrival(at: Double(kept.count))
        do throws(StoreError) {
          _ = try await store.record(arrival)
          kept.append(arrival)
        } catch let refusal {
          error = refusal
        }
      }
      #expect(error?.kind == .full)
      #expect(kept.count > 100)
      // What was taken is known, and what comes of it finds room.
      #expect(try await store.record(kept[0]) == .repeated(.received))
      for arrival in kept.prefix(20) {
        let answer = try Make.entry(answers: arrival.summary.key)
        try await store.settle(arrival.summary.key, as: .answered, answer: answer)
      }
      for arrival in kept.dropFirst(20) { try await store.settle(arrival.summary.key, as: .handled, answer: nil) }
      #expect(try await store.upkeep(at: Make.time(100_000)).isEmpty)
      #expect(try await store.record(try Make.arrival(at: 100_000)) == .new)
    }

    @Test("of what waits to be handled count bytes too")
    func pendingBytes() async throws {
      let (gate, open) = AsyncStream<Void>.makeStream()
      let body = FlexRequest.sample().message
      let size = try body.xml().count
      let scene = try StoreScene(
        store: folder.open(),
        handle: { _ in for await _ in gate { break } },
        configure: { $0.pendingBytes = 2 * size }
      )
      var outcomes: [Int] = []
      for _ in 0..<4 {
        outcomes.append(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)).statusCode)
      }
      #expect(outcomes == [200, 200, 503, 503])
      open.finish()
      await scene.events.wait(for: 2, "handled")
      await scene.events.wait(for: 2, "delivered")
      while scene.exchange.depth != (0, 0) { await Task.yield() }
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    }

    @Test(
      "of what waits to be delivered turn away what is to be sent and, with room for answers, what is to be answered"
    )
    func pendingDeliveries() async throws {
      let scene = try StoreScene(
        store: WithoutUpkeep(base: folder.open()),
        configure: { $0.pendingDeliveries = 1 }
      )
      for _ in 0..<2 { try scene.network.fail(scene.dso.participant, with: .refused) }
      let offer = FlexOffer.sample()
      try await scene.line.send(offer)
      await scene.events.wait("retrying")
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
      while scene.exchange.depth.outbox < 2 { await Task.yield() }
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)).statusCode == 503)
      // A response needs no answer.
      let response = FlexOfferResponse(accepting: offer)
      #expect(await scene.exchange.receive(try scene.dso.seal(response.message)) == .accepted)
      let error = await #expect(throws: SendError.self) { try await scene.line.send(FlexOffer.sample()) }
      #expect(error?.kind == .outboxFull)
      await scene.clock.advanceToNextPause()
      while scene.exchange.depth != (0, 0) { await Task.yield() }
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    }
  }
#endif
