#if Store
  import Foundation
  import GRDB
  import Testing
  import UFTPRuntime

  @testable import UFTPStore

  @Suite("Writes that come at the same time", .timeLimit(.minutes(1)))
  struct GroupCommitTests {
    private let folder: StoreFolder
    private let store: SQLiteMessageStore

    init() throws {
      #expect(FaultyDisk.isInstalled)
      folder = try StoreFolder()
      store = try folder.open()
    }

    /// Keeps the writer busy, so that what comes meanwhile is there together when it is free.
    private func together(_ count: Int, _ work: (inout ThrowingTaskGroup<Void, any Error>) -> Void) async throws {
      let (isBusy, goOn) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
      try await withThrowingTaskGroup(of: Void.self) { group in
        let store = store
        group.addTask {
          _ = try await store.writer.perform { _ in
            isBusy.continuation.yield()
            goOn.wait()
          }
        }
        for await _ in isBusy.stream { break }
        work(&group)
        while store.writer.count < count { try await Task.sleep(for: .milliseconds(1)) }
        goOn.signal()
        try await group.waitForAll()
      }
    }

    private func record(_ arrival: Arrival) async throws {
      let verdict = try await store.record(arrival)
      #expect(verdict == .new)
    }

    @Test("share a flush")
    func flushes() async throws {
      let arrivals = try (0..<300).map { try Make.arrival(at: Double($0)) }
      let before = FaultyDisk.flushes(below: folder.url)
      try await together(300) { group in
        for arrival in arrivals { group.addTask { try await record(arrival) } }
      }
      // One for the write that kept the writer busy, one for all others; a few more where the log is written back.
      #expect(FaultyDisk.flushes(below: folder.url) - before < 10)
      #expect(try await store.openArrivals().count == 300)
    }

    @Test("have each their own result: one that fails takes nothing from its neighbours")
    func neighbours() async throws {
      let known = try Make.entry()
      try await store.queue(known)
      let arrivals = try (0..<50).map { try Make.arrival(at: Double($0)) }
      let failures = Locked(0)
      try await together(100) { group in
        for arrival in arrivals {
          group.addTask { try await record(arrival) }
          group.addTask {
            do throws(StoreError) {
              try await store.settle(arrival.summary.key, as: .answered, answer: known)
            } catch {
              #expect(error.kind == .duplicate)
              failures.withLock { $0 += 1 }
            }
          }
        }
      }
      #expect(failures.withLock { $0 } == 50)
      // What a failing write had done before it failed is taken back.
      #expect(try await store.openArrivals().count == 50)
    }

    @Test("survive one that spoils the whole transaction")
    func spoiled() async throws {
      let arrivals = try (0..<50).map { try Make.arrival(at: Double($0)) }
      try await together(51) { group in
        for arrival in arrivals { group.addTask { try await record(arrival) } }
        group.addTask {
          await #expect(throws: StoreError.self) {
            try await store.writer.perform { db in
              try db.execute(sql: "ROLLBACK")
              throw StoreError(.unavailable, "spoilt")
            }
          }
        }
      }
      #expect(try await store.openArrivals().count == 50)
    }
  }
#endif
