#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  @Suite("A new life over the same file", .timeLimit(.minutes(1)))
  struct RestartTests {
    private let folder: StoreFolder
    private let clock = ManualClock()

    init() throws {
      folder = try StoreFolder()
    }

    /// No upkeep, whose pauses would be in the way of a clock that is turned by hand.
    private func open() throws -> any MessageStore { WithoutUpkeep(base: try folder.open()) }

    private func fail(_ scene: StoreScene, times: Int) throws {
      for _ in 0..<times { try scene.network.fail(scene.dso.participant, with: .refused) }
    }

    @Test("handles what was accepted, and answers once")
    func inbox() async throws {
      let store = try open()
      let first = try StoreScene(store: store, clock: clock, handle: { _ in try await Task.sleep(for: .seconds(3600)) })
      let bodies = try (0..<3).map { _ in try first.dso.seal(FlexRequest.sample().message) }
      for body in bodies { #expect(await first.exchange.receive(body) == .accepted) }
      await first.crash()

      let next = try StoreScene(store: store, clock: clock)
      await next.events.wait(for: 3, "delivered")
      await next.stop()
      #expect(next.handled.count == 3)
      #expect(next.dso.received.map(\.type) == Array(repeating: .flexRequestResponse, count: 3))
    }

    @Test("goes on with the pause, the number of tries, the deadline and the order")
    func outbox() async throws {
      let store = try open()
      let first = try StoreScene(store: store, clock: clock)
      try fail(first, times: 3)
      let offer = FlexOffer.sample()
      try await first.line.send(offer)
      try await first.line.send(FlexOfferRevocation(of: offer))
      for _ in 0..<2 { await clock.advanceToNextPause() }
      await first.events.wait(for: 3, "retrying")
      await first.crash()
      let (queued, left) = (try await store.openEntries(), clock.now)
      #expect(queued.map(\.attempts) == [3, 0])
      #expect(queued[0].nextAttempt == left.addingTimeInterval(4))
      #expect(queued[0].problem?.label == "connection_refused")

      let next = try StoreScene(store: store, clock: clock)
      #expect(await clock.advanceToNextPause() == .seconds(4))
      await next.events.wait(for: 2, "delivered")
      #expect(next.dso.received.map(\.type) == [.flexOffer, .flexOfferRevocation])
    }

    @Test("tells the program of a failure that it had not taken note of, and only once")
    func failure() async throws {
      let store = try open()
      let first = try StoreScene(store: store, clock: clock, report: { _ in try await Task.sleep(for: .seconds(3600)) })
      try first.network.fail(first.dso.participant, with: .outcome(.final(DeliveryProblem("status_400", "malformed"))))
      let sent = try await first.line.send(FlexOffer.sample())
      await first.events.wait("failed")
      await first.crash()
      #expect(first.reported.isEmpty)

      let second = try StoreScene(store: store, clock: clock)
      await second.stop()
      #expect(second.reported.map(\.id) == [sent.summary.key])
      #expect(second.reported.first?.problem?.label == "status_400")
      #expect(second.events.events.contains { $0.metricLabel == "failed" })

      let third = try StoreScene(store: store, clock: clock)
      await third.stop()
      #expect(third.reported.isEmpty)
    }

    @Test("tells the program of a response that has not come, and only once")
    func expiry() async throws {
      let store = try open()
      let first = try StoreScene(store: store, clock: clock)
      let task = Task { try await first.line.sendAndAwaitResponse(FlexOffer.sample(), within: .seconds(600)) }
      await first.events.wait("delivered")
      await first.crash()
      task.cancel()
      clock.advance(by: .seconds(601))

      let second = try StoreScene(store: store, clock: clock)
      await second.events.wait("expired")
      while try await !store.unreportedFailures().isEmpty { await Task.yield() }
      #expect(second.reported.map(\.state) == [.expired])
      await second.stop()

      let third = try StoreScene(store: store, clock: clock)
      await third.stop()
      #expect(third.reported.isEmpty)
    }

    @Test("is told again when the program could not take note")
    func unableToNote() async throws {
      let refusals = Locked(2)
      let scene = try StoreScene(
        store: try open(),
        clock: clock,
        report: { _ in
          let isAble = refusals.withLock { left in
            left -= 1
            return left < 0
          }
          if !isAble { throw CancellationError() }
        }
      )
      try scene.network.fail(scene.dso.participant, with: .outcome(.final(DeliveryProblem("status_400", "malformed"))))
      try await scene.line.send(FlexOffer.sample())
      for _ in 0..<2 { #expect(await clock.advanceToNextPause() == .seconds(5)) }
      await scene.stop()
      #expect(scene.reported.count == 1)
    }
  }
#endif
