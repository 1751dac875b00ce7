#if Store
  import Foundation
  import GRDB
  import UFTPRuntime

  extension SQLiteMessageStore {
    /// How many messages go, or pages are given back, in a transaction: others shall not wait long.
    private static let step = 200

    /// Lets go what is older than the store keeps, unless it is still needed, and makes the file smaller.
    ///
    /// - Parameter now: The present time.
    /// - Returns: How many messages went.
    @discardableResult
    func tidy(at now: Date) async throws(StoreError) -> Int {
      guard let retention = configuration.retention else { return 0 }
      var tidying = Tidying(before: now.addingTimeInterval(-(retention / .seconds(1))), step: Self.step)
      while tidying.isMore, !Task.isCancelled {
        tidying = try await writer.perform { [tidying] db in try tidying.next(in: db) }
      }
      if tidying.removed > 0 { try await shrink() }
      return tidying.removed
    }

    private func shrink() async throws(StoreError) {
      var rest = Int.max
      while rest > 0, !Task.isCancelled {
        let left = try await writer.perform { db in
          try db.execute(sql: "PRAGMA incremental_vacuum(\(Self.step * 5))")
          return try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
        }
        guard left < rest else { break }
        rest = left
      }
      await emptyLog()
    }

    /// What was deleted still stands in the log until it is begun anew. While somebody reads, that has to wait.
    private func emptyLog() async {
      _ = try? await pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    }
  }
#endif
