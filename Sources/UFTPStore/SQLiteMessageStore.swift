#if Store
  public import Foundation
  import GRDB
  public import UFTPRuntime

  /// A store in one SQLite file, which outlives the process.
  ///
  /// What a method is told is on the disk, flushed, when it returns. Calls that come at the same time share a flush. The
  /// file is made, and brought up to date, when it is opened; one process at a time may have it open as a store, others
  /// may look into it with a ``MessageArchive``.
  ///
  /// ```swift
  /// let store = try SQLiteMessageStore(path: "messages.sqlite", configuration: .init(retention: .seconds(90 * 86_400)))
  /// let exchange = try Exchange(participants: [local], directory: directory, transport: transport, store: store)
  /// ```
  ///
  /// The exchange gives the store its time for upkeep, so nothing else has to run.
  public final class SQLiteMessageStore: MessageStore {
    /// Where the file is.
    public let path: String
    /// How the store behaves.
    public let configuration: StoreConfiguration
    let pool: DatabasePool
    let writer: GroupCommit
    private let lock: WriterLock
    private let limit: SizeLimit
    private let lastTidied = Locked<Date?>(nil)

    /// Opens a store, or makes one.
    ///
    /// - Parameters:
    ///   - path: The file. Beside it SQLite keeps two more, `-wal` and `-shm`, and the store a `.lock`.
    ///   - configuration: How the store behaves.
    /// - Throws: ``StoreError`` of kind `locked` if somebody else has it open, `corrupt` if it is damaged or no store,
    ///   `tooNew` if a newer version of this library has made it, `readOnly`, `full` or `unavailable`.
    public init(path: String, configuration: StoreConfiguration = StoreConfiguration()) throws(StoreError) {
      try StoreFile(path: path).refuseOtherFiles()
      lock = try WriterLock(guarding: path)
      pool = try StoreFile(path: path).openForService(maximumBytes: configuration.maximumBytes)
      writer = GroupCommit(pool: pool)
      limit = SizeLimit(bytes: configuration.maximumBytes)
      (self.path, self.configuration) = (path, configuration)
    }

    /// Closes the file, once the calls that run have ended. The store can't be used any more.
    public func close() throws(StoreError) {
      do {
        try pool.close()
      } catch {
        throw StoreError(error, path: path)
      }
      lock.release()
    }
  }

  // The inbox.
  extension SQLiteMessageStore {
    /// Keeps a message that has come, unless it is there already.
    public func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict {
      try await writer.perform { [limit] db in
        if limit.bytes != nil, let known = try Arrivals.verdict(on: arrival, in: db) { return known }
        try limit.check(db)
        if try Arrivals.record(arrival, in: db) { return .new }
        if let known = try Arrivals.verdict(on: arrival, in: db) { return known }
        let problem = "the content of message \(arrival.summary.key) is missing; restore the file from a copy"
        throw StoreError(.corrupt, problem)
      }
    }

    /// Notes what came of a message, and queues its answer.
    public func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
      try await writer.perform { db in
        if let answer { try Entries.insert(answer, in: db) }
        try Arrivals.settle(key, as: state, in: db)
      }
    }

    /// The messages that have come and are not settled.
    public func openArrivals() async throws(StoreError) -> [Arrival] {
      try await read { db in
        try StoredRows.fetch(db, where: "direction = 0 AND \(SQL.isOpen)", index: "message_open").compactMap {
          guard case .received(let arrival, _) = $0 else { return nil }
          return arrival
        }
      }
    }
  }

  // The outbox.
  extension SQLiteMessageStore {
    /// Keeps a message that is to be sent.
    public func queue(_ entry: OutboxEntry) async throws(StoreError) {
      try await writer.perform { [limit] db in
        try limit.check(db)
        try Entries.insert(entry, in: db)
        guard let request = entry.answers else { return }
        try Arrivals.settle(request, as: .answered, in: db)
      }
    }

    /// Notes what became of a message that is sent.
    @discardableResult
    public func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState {
      try await writer.perform { db in try Entries.update(entry, in: db) }
    }

    /// The messages that are queued, or whose response is awaited.
    public func openEntries() async throws(StoreError) -> [OutboxEntry] {
      try await entries(where: "direction = 1 AND \(SQL.isOpen)", index: "message_open")
    }

    /// The messages that have ended in a failure of which the program has not been told.
    public func unreportedFailures() async throws(StoreError) -> [OutboxEntry] {
      try await entries(where: "isUnreported = 1", index: "message_unreported")
    }

    /// Notes that the program has been told what became of a message.
    public func noteReported(_ key: MessageKey) async throws(StoreError) {
      try await writer.perform { db in try Entries.noteReported(key, in: db) }
    }

    private func entries(where condition: String, index: String) async throws(StoreError) -> [OutboxEntry] {
      try await read { db in
        try StoredRows.fetch(db, where: condition, index: index).compactMap {
          guard case .sent(let entry) = $0 else { return nil }
          return entry
        }
      }
    }
  }

  // History and upkeep.
  extension SQLiteMessageStore {
    /// Looks messages up, the oldest first.
    public func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] {
      try await read { db in try HistoryStatement(query).fetch(db) }
    }

    /// As configured.
    public var upkeepInterval: Duration? { configuration.upkeepInterval }

    /// Lets old messages go when their time has come, and hands over what another process has put back into the queue.
    public func upkeep(at now: Date) async throws(StoreError) -> [OutboxEntry] {
      if isTimeToTidy(now) {
        do throws(StoreError) {
          try await tidy(at: now)
        } catch {
          // Not an hour later but soon: a disk that is full has room again only when something goes.
          lastTidied.withLock { $0 = nil }
          throw error
        }
      }
      let waits = try await read { db in try Entries.isAnyRequeued(in: db) }
      guard waits else { return [] }
      return try await writer.perform { db in try Entries.takeRequeued(in: db) }
    }

    private func isTimeToTidy(_ now: Date) -> Bool {
      guard configuration.retention != nil else { return false }
      return lastTidied.withLock { last in
        let interval = configuration.tidyInterval / .seconds(1)
        if let last, now.timeIntervalSince(last) < interval { return false }
        last = now
        return true
      }
    }

    func read<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws(StoreError)
      -> Result
    {
      do {
        return try await pool.read(body)
      } catch {
        throw StoreError(error, path: path)
      }
    }
  }
#endif
