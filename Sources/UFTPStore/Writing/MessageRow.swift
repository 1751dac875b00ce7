#if Store
  import Foundation
  import GRDB
  import UFTPMessages
  import UFTPRuntime

  /// A message as it is put into the tables.
  struct MessageRow {
    private let values: [(any DatabaseValueConvertible)?]
    private let payload: [UInt8]

    private static let columns = """
      direction, type, version, messageID, messageKey, conversationID, conversationKey, own, ownRole, peer, peerRole,
      time, state, objections, answersDomain, answersKey, deadline, replyDeadline, attempts, nextAttempt, problemLabel,
      problem
      """
    private static let places = Array(repeating: "?", count: 22).joined(separator: ", ")
    private static let insertion = "INSERT INTO message (\(columns)) VALUES (\(places)) ON CONFLICT DO NOTHING"

    /// The row of a message that has come and is not settled.
    init(_ arrival: Arrival) throws {
      let summary = arrival.summary
      let state = ArrivalState.received.rawValue
      let common = Self.values(0, summary, own: summary.recipient, peer: summary.sender, arrival.receivedAt, state)
      let objections = arrival.objections.isEmpty ? nil : try JSONEncoder().encode(arrival.objections)
      payload = arrival.payload
      values =
        common + [objections.map { String(decoding: $0, as: UTF8.self) }]
        + Self.values(arrival.answers) + [nil, nil, 0, nil, nil, nil]
    }

    /// The row of a message that is sent.
    init(_ entry: OutboxEntry) {
      let summary = entry.summary
      let state = entry.state.rawValue
      let common = Self.values(1, summary, own: summary.sender, peer: summary.recipient, entry.queuedAt, state)
      payload = entry.payload
      values =
        common + [nil] + Self.values(entry.answers) + [
          entry.deadline.seconds, entry.replyDeadline?.seconds, entry.attempts, entry.nextAttempt?.seconds,
          entry.problem?.label, entry.problem?.description,
        ]
    }

    /// Puts the message into the tables, unless there is one of its identity.
    ///
    /// - Returns: Whether there was none.
    func insertIfNew(in db: Database) throws -> Bool {
      let before = db.totalChangesCount
      try db.cachedStatement(sql: Self.insertion).execute(arguments: StatementArguments(values))
      guard db.totalChangesCount > before else { return false }
      try db.cachedStatement(sql: "INSERT INTO content (number, bytes) VALUES (?, ?)")
        .execute(arguments: [db.lastInsertedRowID, Data(payload)])
      return true
    }

    private static func values(
      _ direction: Int,
      _ summary: MessageSummary,
      own: Participant,
      peer: Participant,
      _ time: Date,
      _ state: String
    ) -> [(any DatabaseValueConvertible)?] {
      [
        direction, summary.type.rawValue, summary.version.rawValue, summary.messageID.rawValue,
        summary.messageID.rawValue.lowercased(), summary.conversationID.rawValue,
        summary.conversationID.rawValue.lowercased(), own.domain.rawValue, own.role.rawValue, peer.domain.rawValue,
        peer.role.rawValue, time.seconds, state,
      ]
    }

    private static func values(_ key: MessageKey?) -> [(any DatabaseValueConvertible)?] {
      [key?.senderDomain.rawValue, key?.messageID]
    }
  }

  extension Date {
    /// The number by which the tables know the time.
    var seconds: Double { timeIntervalSinceReferenceDate }
  }
#endif
