#if Store
  import GRDB
  public import UFTPRuntime

  /// Looks into the file of a store, also while a service has it open: for audits and for people.
  public final class MessageArchive: Sendable {
    /// Where the file is.
    public let path: String
    private let database: DatabaseQueue

    /// Opens a file for reading.
    ///
    /// - Throws: ``StoreError`` if there is none, or it is no store that this version can read.
    public init(path: String) throws(StoreError) {
      self.path = path
      database = try StoreFile(path: path).openForReading()
    }

    /// Looks messages up, the oldest first.
    public func history(_ query: HistoryQuery) throws(StoreError) -> [StoredMessage] {
      try reading { db in try HistoryStatement(query).fetch(db) }
    }

    /// The messages that have come and are in one of some states, the oldest first.
    ///
    /// - Parameters:
    ///   - states: The states; all if empty.
    ///   - limit: How many are wanted at most: those that came last.
    public func inbox(_ states: Set<ArrivalState> = [], limit: Int? = nil) throws(StoreError) -> [StoredMessage] {
      try messages(.received, states.map(\.rawValue), limit)
    }

    /// The messages that are sent and are in one of some states, the oldest first.
    ///
    /// - Parameters:
    ///   - states: The states; all if empty.
    ///   - limit: How many are wanted at most: those that were queued last.
    public func outbox(_ states: Set<OutboxState> = [], limit: Int? = nil) throws(StoreError) -> [StoredMessage] {
      try messages(.sent, states.map(\.rawValue), limit)
    }

    private func messages(
      _ direction: HistoryQuery.Direction,
      _ states: [String],
      _ limit: Int?
    ) throws(StoreError) -> [StoredMessage] {
      var query = HistoryQuery()
      query.direction = direction
      query.limit = limit
      let statement = HistoryStatement(query, states: states.sorted())
      return try reading { db in try statement.fetch(db) }
    }

    private func reading<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
      do {
        return try database.read(body)
      } catch {
        throw StoreError(error, path: path)
      }
    }
  }
#endif
