#if Store
  import Foundation
  import GRDB
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  @testable import UFTPStore

  @Suite("The file of a store", .timeLimit(.minutes(1)))
  struct ReopeningTests {
    private let folder: StoreFolder

    init() throws {
      folder = try StoreFolder()
    }

    @Test("has everything as it was when it is opened again")
    func reopening() async throws {
      let store = try folder.open()
      let arrivals = try (0..<3).map { try Make.arrival(at: Double($0)) }
      for arrival in arrivals { _ = try await store.record(arrival) }
      let answer = try Make.entry(answers: arrivals[1].summary.key)
      try await store.settle(arrivals[1].summary.key, as: .answered, answer: answer)
      var waiting = try Make.entry(at: 9)
      try await store.queue(waiting)
      waiting.attempts = 4
      waiting.nextAttempt = Make.time(12.25)
      waiting.problem = DeliveryProblem("status_503", "busy")
      try await store.update(waiting)
      var failed = try Make.entry()
      try await store.queue(failed)
      failed.state = .failed
      try await store.update(failed)
      let history = try await store.history(HistoryQuery())
      try store.close()

      let next = try folder.open()
      #expect(try await next.openArrivals() == [arrivals[0], arrivals[2]])
      #expect(try await next.openEntries() == [answer, waiting])
      #expect(try await next.unreportedFailures() == [failed])
      #expect(try await next.history(HistoryQuery()) == history)
      #expect(try await next.record(arrivals[1]) == .repeated(.answered))
    }

    @Test("is flushed at every commit, overwrites what is deleted, and can shrink")
    func settings() async throws {
      let store = try folder.open()
      func setting(_ name: String) async throws -> String? {
        try await store.pool.writeWithoutTransaction { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
      }
      #expect(try await setting("journal_mode") == "wal")
      #expect(try await setting("synchronous") == "2")
      #expect(try await setting("secure_delete") == "1")
      #expect(try await setting("auto_vacuum") == "2")
    }

    @Test("can be read by its owner alone")
    func rights() async throws {
      let store = try folder.open()
      _ = try await store.record(try Make.arrival())
      for suffix in ["", "-wal", "-shm", ".lock"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + suffix)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(suffix)")
      }
    }

    @Test("is opened by one at a time, and by the next once that has closed it")
    func lock() throws {
      let store = try folder.open()
      let error = #expect(throws: StoreError.self) { try folder.open() }
      #expect(error?.kind == .locked)
      #expect(error?.description.contains(folder.path) == true)
      try store.close()
      _ = try folder.open()
    }

    @Test("holds a message of 16 MiB")
    func large() async throws {
      let store = try folder.open()
      var arrival = try Make.arrival()
      arrival.payload = (0..<16 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      #expect(try await store.record(arrival) == .new)
      #expect(try await store.record(arrival) == .repeated(.received))
      #expect(try await store.openArrivals() == [arrival])
    }
  }
#endif
