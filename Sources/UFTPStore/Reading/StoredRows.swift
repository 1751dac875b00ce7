#if Store
  import Foundation
  import GRDB
  import UFTPMessages
  import UFTPRuntime

  /// Reads messages from the tables.
  enum StoredRows {
    static let columns = """
      number, direction, type, version, messageID, conversationID, own, ownRole, peer, peerRole, time, state, objections,
      answersDomain, answersKey, deadline, replyDeadline, attempts, nextAttempt, problemLabel, problem, bytes
      """

    /// The messages that meet a condition, in the order in which they were put in.
    static func fetch(_ db: Database, where condition: String, index: String) throws -> [StoredMessage] {
      try fetch(
        db,
        sql: """
          SELECT \(columns) FROM message INDEXED BY \(index) JOIN content USING (number)
          WHERE \(condition) ORDER BY number
          """
      )
    }

    /// The messages that a statement over ``columns`` finds.
    static func fetch(_ db: Database, sql: String, arguments: StatementArguments = []) throws -> [StoredMessage] {
      var messages: [StoredMessage] = []
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
      while let row = try rows.next() { messages.append(try message(Columns(row))) }
      return messages
    }

    private static func message(_ columns: Columns) throws -> StoredMessage {
      try columns.bool(1) ? .sent(entry(columns)) : .received(arrival(columns), columns.value(11, "state"))
    }

    private static func arrival(_ columns: Columns) throws -> Arrival {
      let objections = columns.textIfAny(12).map { Data($0.utf8) }
      return Arrival(
        summary: try summary(columns, isSent: false),
        payload: try columns.bytes(21),
        receivedAt: try columns.date(10, "time"),
        objections: try objections.map { try JSONDecoder().decode([String].self, from: $0) } ?? [],
        answers: answers(columns)
      )
    }

    private static func entry(_ columns: Columns) throws -> OutboxEntry {
      var entry = OutboxEntry(
        summary: try summary(columns, isSent: true),
        payload: try columns.bytes(21),
        queuedAt: try columns.date(10, "time"),
        deadline: try columns.date(15, "deadline"),
        replyDeadline: columns.dateIfAny(16),
        answers: answers(columns)
      )
      entry.state = try columns.value(11, "state")
      entry.attempts = try columns.integer(17, "attempts")
      entry.nextAttempt = columns.dateIfAny(18)
      if let label = columns.textIfAny(19) { entry.problem = DeliveryProblem(label, columns.textIfAny(20) ?? "") }
      return entry
    }

    private static func summary(_ columns: Columns, isSent: Bool) throws -> MessageSummary {
      let own = try participant(columns, 6)
      let peer = try participant(columns, 8)
      return MessageSummary(
        type: try columns.value(2, "type"),
        version: SpecVersion(unchecked: try columns.text(3, "version")),
        messageID: UUIDText(unchecked: try columns.text(4, "message identifier")),
        conversationID: UUIDText(unchecked: try columns.text(5, "conversation identifier")),
        sender: isSent ? own : peer,
        recipient: isSent ? peer : own
      )
    }

    private static func participant(_ columns: Columns, _ index: Int) throws -> Participant {
      Participant(
        domain: InternetDomain(unchecked: try columns.text(index, "domain")),
        role: try columns.value(index + 1, "role")
      )
    }

    private static func answers(_ columns: Columns) -> MessageKey? {
      guard let domain = columns.textIfAny(13), let key = columns.textIfAny(14) else { return nil }
      return MessageKey(senderDomain: InternetDomain(unchecked: domain), messageID: UUIDText(unchecked: key))
    }
  }
#endif
