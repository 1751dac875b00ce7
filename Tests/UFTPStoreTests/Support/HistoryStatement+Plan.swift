#if Store
  import GRDB

  @testable import UFTPStore

  extension HistoryStatement {
    /// How SQLite goes about the statement.
    func plan(_ db: Database) throws -> [String] {
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map { $0["detail"] }
    }
  }
#endif
