import Foundation
import Testing
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// A store that fails to note end states so many times.
private actor ForgetfulStore: WrappingStore {
  nonisolated let base: any MessageStore = InMemoryMessageStore()
  private var failures: Int

  init(failures: Int) {
    self.failures = failures
  }

  func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState {
    if entry.state != .queued, failures > 0 {
      failures -= 1
      throw StoreError(.unavailable, "the disk is full")
    }
    return try await base.update(entry)
  }
}

@Suite("What finally became of a message", .timeLimit(.minutes(1)))
struct EndStateTests {
  private static let refusal = NetworkFault.outcome(.final(DeliveryProblem("status_400", "malformed")))

  @Test("is stored for as long as it takes, before the program is told", arguments: [true, false])
  func keepsTrying(isRefused: Bool) async throws {
    let store = ForgetfulStore(failures: 2)
    let reports = Counter()
    let scene = try Scene.agr(store: store) { $0.reportFailure = { _ in reports.increment() } }
    if isRefused { try scene.network.fail(scene.dso.participant, with: Self.refusal) }
    let sent = try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexOffer.sample())
    #expect(await scene.clock.advanceToNextPause() == .seconds(5))
    #expect(reports.value == 0)
    #expect(try await store.openEntries().count == 1)
    #expect(await scene.clock.advanceToNextPause() == .seconds(5))
    if isRefused {
      await #expect(throws: SendError.self) { try await sent.delivered() }
    } else {
      try await sent.delivered()
    }
    #expect(try await store.openEntries().isEmpty)
    await scene.shutdown()
    #expect(reports.value == (isRefused ? 1 : 0))
    // The next life has nothing left to send.
    let next = try Scene.agr(store: store)
    await next.shutdown()
    #expect(next.dso.received.isEmpty)
  }

  @Test("is that it was delivered, if the peer has answered it, whatever became of further tries")
  func answered() async throws {
    let reports = Counter()
    let scene = try Scene.agr { $0.reportFailure = { _ in reports.increment() } }
    // The peer has it, and the connection breaks before it says so.
    try scene.network.fail(scene.dso.participant, with: .responseLost, Self.refusal)
    let offer = FlexOffer.sample()
    let sent = try await scene.exchange.agr.dso(Scene.dsoDomain).send(offer)
    await scene.events.wait("retrying")
    let response = FlexOfferResponse(accepting: offer)
    #expect(await scene.exchange.receive(try scene.dso.seal(response.message)) == .accepted)
    await scene.events.wait("handled")
    await scene.clock.advanceToNextPause()
    try await sent.delivered()
    await scene.shutdown()
    #expect(reports.value == 0)
    #expect(!scene.events.events.contains { $0.metricLabel == "failed" })
  }

  @Test("is a failure, if its time was over before the exchange ran again; it is not sent then")
  func tooLate() async throws {
    let store = InMemoryMessageStore()
    let clock = ManualClock()
    let network = InMemoryNetwork(clock: clock)
    let dso = try TestPeer(Participant(domain: Scene.dsoDomain, role: .dso), on: network)
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate(), handler: AcceptingAGR { _ in })
    let first = try network.exchange(local, store: store)
    let sent = try await first.agr.dso(Scene.dsoDomain).send(FlexOffer.sample())
    clock.advance(by: .seconds(3 * 86_400))

    let (reports, events) = (Counter(), EventRecorder())
    var configuration = ExchangeConfiguration()
    configuration.observers = [events]
    configuration.reportFailure = { entry in
      if entry.id == sent.summary.key, entry.problem?.label == "deadline_passed" { reports.increment() }
    }
    let next = try InMemoryNetwork(clock: clock).exchange(local, store: store, configuration: configuration)
    let running = Task { try await next.run() }
    await events.wait("failed")
    await next.shutdown()
    try await running.value
    #expect(reports.value == 1)
    #expect(dso.received.isEmpty)
    #expect(try await store.openEntries().isEmpty)
  }
}
