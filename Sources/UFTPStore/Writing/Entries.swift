#if Store
  import Foundation
  import GRDB
  import UFTPMessages
  import UFTPRuntime

  /// The statements about messages that are sent.
  enum Entries {
    /// Queues a message.
    ///
    /// - Throws: ``StoreError`` of kind `duplicate` if there is one of that key.
    static func insert(_ entry: OutboxEntry, in db: Database) throws {
      guard try MessageRow(entry).insertIfNew(in: db) else {
        let known = "message \(entry.id) is in the outbox already; give each message a fresh MessageID"
        throw StoreError(.duplicate, known)
      }
    }

    /// Notes how far a message has got. One that is answered stays so.
    ///
    /// - Returns: The state that it has now.
    static func update(_ entry: OutboxEntry, in db: Database) throws -> OutboxState {
      let state = entry.state.rawValue
      let statement = try db.cachedStatement(
        sql: """
          UPDATE message SET
            isUnreported = iif(? AND state NOT IN ('answered', ?), 1, isUnreported), isRequeued = 0,
            state = iif(state = 'answered', state, ?),
            deadline = ?, replyDeadline = ?, attempts = ?, nextAttempt = ?, problemLabel = ?, problem = ?
          WHERE messageKey = ? AND direction = 1 AND own = ?
          RETURNING state
          """
      )
      let arguments: StatementArguments = [
        entry.state.isFailure, state, state, entry.deadline.seconds, entry.replyDeadline?.seconds, entry.attempts,
        entry.nextAttempt?.seconds, entry.problem?.label, entry.problem?.description, entry.id.messageID,
        entry.id.senderDomain.rawValue,
      ]
      let kept = try String.fetchOne(statement, arguments: arguments)
      return kept.flatMap(OutboxState.init(rawValue:)) ?? entry.state
    }

    /// Notes that the program has been told of a failure.
    static func noteReported(_ key: MessageKey, in db: Database) throws {
      try db.cachedStatement(
        sql: "UPDATE message SET isUnreported = 0 WHERE messageKey = ? AND direction = 1 AND own = ?"
      ).execute(arguments: [key.messageID, key.senderDomain.rawValue])
    }

    /// Whether another process has put messages back into the queue.
    static func isAnyRequeued(in db: Database) throws -> Bool {
      try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM message WHERE isRequeued = 1 LIMIT 1")) != nil
    }

    /// The messages that another process has put back into the queue; they are taken over by that.
    static func takeRequeued(in db: Database) throws -> [OutboxEntry] {
      let found = try StoredRows.fetch(db, where: "isRequeued = 1 AND state = 'queued'", index: "message_requeued")
      try db.execute(sql: "UPDATE message SET isRequeued = 0 WHERE isRequeued = 1")
      return found.compactMap {
        guard case .sent(let entry) = $0 else { return nil }
        return entry
      }
    }

    /// Puts a message that has failed back into the queue. Its time to be answered begins anew.
    static func requeue(number: Int64, until deadline: Date, at now: Date, in db: Database) throws {
      try db.execute(
        sql: """
          UPDATE message SET
            state = 'queued', isRequeued = 1, isUnreported = 0, attempts = 0, nextAttempt = NULL, problemLabel = NULL,
            problem = NULL, deadline = ?, replyDeadline = replyDeadline - time + ?
          WHERE number = ?
          """,
        arguments: [deadline.seconds, now.seconds, number]
      )
    }
  }
#endif
