#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  @testable import UFTPStore

  @Suite("Looking into a store", .timeLimit(.minutes(1)))
  struct ArchiveTests {
    private let folder: StoreFolder

    init() throws {
      folder = try StoreFolder()
    }

    @Test("is possible while a service writes it, and when none does")
    func reading() async throws {
      let store = try folder.open()
      let arrival = try Make.arrival()
      _ = try await store.record(arrival)
      let archive = try MessageArchive(path: folder.path)
      var entry = try Make.entry()
      try await store.queue(entry)
      #expect(try archive.history(HistoryQuery()) == [.received(arrival, .received), .sent(entry)])
      #expect(try archive.inbox([.received]) == [.received(arrival, .received)])
      #expect(try archive.inbox([.handled]).isEmpty)
      entry.state = .delivered
      try await store.update(entry)
      #expect(try archive.outbox() == [.sent(entry)])
      #expect(try archive.outbox([.queued, .awaitingReply]).isEmpty)
      try store.close()
      #expect(try MessageArchive(path: folder.path).outbox([.delivered]) == [.sent(entry)])
    }

    @Test("is possible after a crash, before a service runs again")
    func afterCrash() async throws {
      let store = try folder.open()
      let arrival = try Make.arrival()
      _ = try await store.record(arrival)
      // What is not written back yet stands in the log alone.
      let copy = try StoreFolder()
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: folder.path + suffix, toPath: copy.path + suffix)
      }
      #expect(try MessageArchive(path: copy.path).inbox() == [.received(arrival, .received)])
    }

    @Test("says what is wrong with the file")
    func noStore() throws {
      let missing = #expect(throws: StoreError.self) { try MessageArchive(path: folder.path) }
      #expect(missing?.description.contains("there is no store at \(folder.path)") == true)
      try Data("no database".utf8).write(to: URL(fileURLWithPath: folder.path))
      let other = #expect(throws: StoreError.self) { try MessageArchive(path: folder.path) }
      #expect(other?.kind == .corrupt)
    }

    @Test("lets a message that has failed be tried again by the service that runs")
    func retry() async throws {
      var configuration = StoreConfiguration()
      configuration.upkeepInterval = .seconds(2)
      let store = try folder.open(configuration)
      let scene = try StoreScene(store: store)
      try scene.network.fail(scene.dso.participant, with: .outcome(.final(DeliveryProblem("status_400", "malformed"))))
      let sent = try await scene.line.send(FlexOffer.sample())
      await scene.events.wait("failed")
      let now = scene.clock.now
      let id = UUIDText(unchecked: sent.messageID.rawValue.uppercased())
      let entry = try MessageArchive.retry(id, in: folder.path, until: now.addingTimeInterval(60), now: now)
      #expect(entry.state == .queued)
      #expect(entry.deadline == now.addingTimeInterval(60))
      #expect(entry.problem == nil)
      #expect(scene.dso.received.isEmpty)
      await scene.clock.advanceToNextPause()
      _ = await scene.dso.waitForMessage(FlexOffer.self)
      await scene.stop()
      #expect(scene.dso.received.map(\.type) == [.flexOffer])
    }

    @Test("lets it be tried again by the next service, with its response awaited anew")
    func retryLater() async throws {
      let store = try folder.open()
      var entry = try Make.entry()
      entry.replyDeadline = Make.time(100)
      try await store.queue(entry)
      entry.state = .failed
      try await store.update(entry)
      try store.close()
      _ = try MessageArchive.retry(
        entry.summary.messageID,
        in: folder.path,
        until: Make.time(9000),
        now: Make.time(5000)
      )
      let next = try folder.open()
      let open = try await next.openEntries()
      #expect(open.map(\.id) == [entry.id])
      #expect(open.first?.replyDeadline == Make.time(5100))
      #expect(try await next.unreportedFailures().isEmpty)
    }

    @Test(
      "tries nothing again that has not failed",
      arguments: [OutboxState.queued, .delivered, .awaitingReply, .expired]
    )
    func notFailed(_ state: OutboxState) async throws {
      let store = try folder.open()
      var entry = try Make.entry()
      try await store.queue(entry)
      entry.state = state
      try await store.update(entry)
      let before = try await store.history(HistoryQuery())
      for id in [entry.summary.messageID, .random()] {
        #expect(throws: RetryError.self) { try MessageArchive.retry(id, in: folder.path, until: Make.time(9000)) }
      }
      #expect(try await store.history(HistoryQuery()) == before)
    }

    @Test("goes by an index, whatever is looked for")
    func plans() async throws {
      let store = try folder.open()
      var queries: [HistoryQuery] = []
      func add(_ change: (inout HistoryQuery) -> Void) {
        var query = HistoryQuery()
        query.limit = 100
        change(&query)
        queries.append(query)
      }
      add { $0.messageID = .random() }
      add { $0.conversationID = .random() }
      add { $0.types = [.flexOrder] }
      add { $0.peer = Make.dso }
      add { $0.times = Make.time(0)..<Make.time(1) }
      for query in queries {
        let plan = try await store.read { db in try HistoryStatement(query).plan(db) }
        #expect(plan.contains { $0.contains("SEARCH message USING INDEX") }, "\(plan)")
        #expect(!plan.contains { $0.contains("SCAN") }, "\(plan)")
      }
    }
  }
#endif
