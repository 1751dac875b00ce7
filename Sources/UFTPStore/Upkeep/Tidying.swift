#if Store
  import Foundation
  import GRDB
  import UFTPRuntime

  /// Goes through the messages that are old, step by step, and removes those that nobody needs.
  ///
  /// A message is needed while it is open, while the program has not been told of its failure, while another one of its
  /// conversation is open, and while an open one names it.
  struct Tidying: Sendable {
    private let cutoff: Date
    private let step: Int
    /// How many messages have gone.
    private(set) var removed = 0
    /// Whether there are more to look at.
    private(set) var isMore = true
    /// Up to where old messages were looked at.
    private var passed: Int64 = 0
    /// Up to where open messages were read, and what they name.
    private var read: Int64 = 0
    private var named: Set<String> = []

    /// - Parameters:
    ///   - cutoff: Messages from before this time are old.
    ///   - step: How many of them are looked at in a step.
    init(before cutoff: Date, step: Int) {
      self.cutoff = cutoff
      self.step = step
    }

    /// Looks at the next messages.
    ///
    /// - Returns: How far that got, which counts once the transaction is over.
    func next(in db: Database) throws -> Tidying {
      var next = self
      try next.readOpenMessages(db)
      let old = try Row.fetchAll(db, sql: Self.statement, arguments: [passed, cutoff.seconds, step]).map(Columns.init)
      for columns in old {
        let isNamed = try next.named.contains(columns.text(1, "message identifier"))
        if try !columns.bool(2), !isNamed { try next.remove(columns.number, in: db) }
        next.passed = columns.number
      }
      next.isMore = old.count == step
      return next
    }

    private static let statement = """
      SELECT number, messageKey, \(SQL.isOpen) OR isUnreported = 1 OR EXISTS (
        SELECT 1 FROM message AS other INDEXED BY message_open_conversation
        WHERE other.conversationKey = old.conversationKey AND other.\(SQL.isOpen))
      FROM message AS old WHERE number > ? AND time < ? ORDER BY number LIMIT ?
      """

    /// Notes what is named by messages that have become open since the last step.
    private mutating func readOpenMessages(_ db: Database) throws {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT number, answersKey, bytes FROM message INDEXED BY message_open JOIN content USING (number)
          WHERE \(SQL.isOpen) AND number > ? ORDER BY number
          """,
        arguments: [read]
      )
      while let row = try rows.next() {
        let columns = Columns(row)
        read = columns.number
        if let key = columns.textIfAny(1) { named.insert(key) }
        named.formUnion(NamedMessages(in: try columns.bytes(2)).identifiers)
      }
    }

    private mutating func remove(_ number: Int64, in db: Database) throws {
      try db.cachedStatement(sql: "DELETE FROM content WHERE number = ?").execute(arguments: [number])
      try db.cachedStatement(sql: "DELETE FROM message WHERE number = ?").execute(arguments: [number])
      removed += 1
    }
  }
#endif
