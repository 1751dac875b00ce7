#if Store
  import GRDB
  import UFTPRuntime

  /// Writes what many tasks want written at the same time in one transaction, so that they share a flush of the disk.
  ///
  /// While one transaction is flushed, the next one gathers. Each write has its own result: one that fails takes nothing
  /// away from its neighbours.
  final class GroupCommit: Sendable {
    private struct State: Sendable {
      var waiting: [any PendingWrite] = []
      var isAtWork = false
    }

    /// How many writes share a transaction at most.
    private static let largestBatch = 1000

    private let pool: DatabasePool
    private let state = Locked(State())

    init(pool: DatabasePool) {
      self.pool = pool
    }

    /// How many writes wait for a transaction.
    var count: Int { state.withLock { $0.waiting.count } }

    /// Does a write and returns when it is on disk.
    ///
    /// - Parameter work: The write; it may run several times, of which the last counts.
    func perform<Result: Sendable>(
      _ work: @escaping @Sendable (Database) throws -> Result
    ) async throws(StoreError) -> Result {
      let result = await withCheckedContinuation { continuation in submit(Write(work, continuation)) }
      do {
        return try result.get()
      } catch {
        throw StoreError(error, path: pool.path)
      }
    }

    private func submit(_ write: any PendingWrite) {
      let isFirst = state.withLock { state in
        state.waiting.append(write)
        defer { state.isAtWork = true }
        return !state.isAtWork
      }
      if isFirst { schedule() }
    }

    /// One batch at a time, so that other work on the connection gets its turn.
    private func schedule() {
      pool.asyncWriteWithoutTransaction { [self] db in
        commit(nextBatch(), in: db)
        if isMoreWaiting() { schedule() }
      }
    }

    private func nextBatch() -> [any PendingWrite] {
      state.withLock { state in
        let batch = Array(state.waiting.prefix(Self.largestBatch))
        state.waiting.removeFirst(batch.count)
        return batch
      }
    }

    private func isMoreWaiting() -> Bool {
      state.withLock { state in
        state.isAtWork = !state.waiting.isEmpty
        return state.isAtWork
      }
    }

    /// How carefully a batch is gone about.
    private enum Care {
      /// As if nothing failed, which nearly always is so.
      case plain
      /// What a write that fails has done is taken back alone.
      case guarded
    }

    private func commit(_ batch: [any PendingWrite], in db: Database, _ care: Care = .plain) {
      do {
        try db.beginTransaction(.immediate)
      } catch {
        return batch.forEach { $0.finish(failure: error) }
      }
      do {
        for write in batch { try run(write, care, in: db) }
        try db.commit()
        for write in batch { write.finish(failure: nil) }
      } catch {
        if db.isInsideTransaction { try? db.rollback() }
        retry(batch, care, after: error, in: db)
      }
    }

    private func retry(_ batch: [any PendingWrite], _ care: Care, after error: any Error, in db: Database) {
      switch care {
      case _ where batch.count == 1: batch[0].finish(failure: error)
      case .plain: commit(batch, in: db, .guarded)
      case .guarded:
        // One of them has spoilt it, or there is no room for all: each gets its own chance.
        for write in batch { commit([write], in: db) }
      }
    }

    /// Runs a write.
    ///
    /// - Throws: An error that has ended the whole transaction, or is to end it.
    private func run(_ write: any PendingWrite, _ care: Care, in db: Database) throws {
      guard care == .guarded else { return try write.run(in: db) }
      try db.cachedStatement(sql: "SAVEPOINT write").execute()
      do {
        try write.run(in: db)
      } catch {
        guard db.isInsideTransaction else { throw error }
        try db.cachedStatement(sql: "ROLLBACK TO write").execute()
        write.note(error)
      }
      try db.cachedStatement(sql: "RELEASE write").execute()
    }
  }
#endif
