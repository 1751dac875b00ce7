#if Store
  import Foundation
  import GRDB
  import UFTPMessages
  import UFTPRuntime

  /// The statements about messages that have come.
  enum Arrivals {
    /// What is known of a message that has come before; nil if it is new.
    static func verdict(on arrival: Arrival, in db: Database) throws -> ArrivalVerdict? {
      let statement = try db.cachedStatement(
        sql: """
          SELECT number, state, bytes = ? FROM message JOIN content USING (number)
          WHERE messageKey = ? AND direction = 0 AND peer = ?
          """
      )
      let key = arrival.summary.key
      let arguments: StatementArguments = [Data(arrival.payload), key.messageID, key.senderDomain.rawValue]
      guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
      let columns = Columns(row)
      guard try columns.bool(2) else { return .conflicting }
      return .repeated(try columns.value(1, "state"))
    }

    /// Keeps a message if it is new, and closes the one that it answers.
    ///
    /// - Returns: Whether it was new.
    static func record(_ arrival: Arrival, in db: Database) throws -> Bool {
      guard try MessageRow(arrival).insertIfNew(in: db) else { return false }
      if let request = arrival.answers {
        let sender = arrival.summary.sender
        try db.cachedStatement(
          sql: """
            UPDATE message SET state = 'answered', isUnreported = 0
            WHERE messageKey = ? AND direction = 1 AND own = ? AND peer = ? AND peerRole = ?
            """
        ).execute(
          arguments: [
            request.messageID, request.senderDomain.rawValue, sender.domain.rawValue, sender.role.rawValue,
          ]
        )
      }
      return true
    }

    /// Notes what came of a message.
    static func settle(_ key: MessageKey, as state: ArrivalState, in db: Database) throws {
      try db.cachedStatement(
        // A handler may send the answer itself, and then say that it has none to give.
        sql: """
          UPDATE message SET state = iif(state = 'answered' AND ? = 'handled', state, ?)
          WHERE messageKey = ? AND direction = 0 AND peer = ?
          """
      ).execute(arguments: [state.rawValue, state.rawValue, key.messageID, key.senderDomain.rawValue])
    }
  }
#endif
