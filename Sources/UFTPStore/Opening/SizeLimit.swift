#if Store
  import GRDB
  import UFTPRuntime

  /// How large the file may become.
  struct SizeLimit: Sendable {
    let bytes: Int?

    /// How many pages the file may have, with those that are kept back for settling what was taken.
    func pagesWithReserve(in db: Database) throws -> Int? {
      guard let bytes else { return nil }
      let pages = try pages(bytes, db)
      return pages + max(pages / 16, 64)
    }

    /// Refuses what is new if the file is full.
    func check(_ db: Database) throws {
      guard let bytes else { return }
      let all = try number("page_count", db)
      let free = try number("freelist_count", db)
      guard try all - free < pages(bytes, db) else {
        throw StoreError(
          .full,
          "the store holds the \(bytes) bytes that it may: wait until old messages go, or raise it"
        )
      }
    }

    private func pages(_ bytes: Int, _ db: Database) throws -> Int {
      try max(1, bytes / max(512, number("page_size", db)))
    }

    private func number(_ pragma: String, _ db: Database) throws -> Int {
      let statement = try db.cachedStatement(sql: "PRAGMA \(pragma)")
      return try Int.fetchOne(statement) ?? 0
    }
  }
#endif
