#if Store
  import Foundation
  import GRDB
  import UFTPMessages
  import UFTPRuntime

  /// The statement that looks up what a query asks for.
  ///
  /// Which index it goes by is set here: SQLite knows the messages too little to choose well.
  struct HistoryStatement {
    private var conditions: [String] = []
    private var values: [any DatabaseValueConvertible] = []
    private var indexes: [String] = []
    private let limit: Int?

    /// - Parameters:
    ///   - query: What is looked for.
    ///   - states: The states that are wanted besides; empty restricts nothing.
    init(_ query: HistoryQuery, states: [String] = []) {
      limit = query.limit.map { max(0, $0) }
      // The index that finds least comes first.
      if let id = query.messageID { add("messageKey = ?", [id.rawValue.lowercased()], "message_identity") }
      if let id = query.conversationID {
        add("conversationKey = ?", [id.rawValue.lowercased()], "message_conversation")
      }
      if let times = query.times {
        add("time >= ? AND time < ?", [times.lowerBound.seconds, times.upperBound.seconds], "message_time")
      }
      if let peer = query.peer {
        add("peer = ? AND peerRole = ?", [peer.domain.rawValue, peer.role.rawValue], "message_peer")
      }
      add(among: query.types.map(\.rawValue).sorted(), "type", "message_type")
      add(among: states, "state", nil)
      if let direction = query.direction { add("direction = ?", [direction == .sent ? 1 : 0], nil) }
    }

    /// The messages, the oldest first.
    func fetch(_ db: Database) throws -> [StoredMessage] {
      // Those that came last are wanted, so they are found last first.
      try StoredRows.fetch(db, sql: sql, arguments: arguments).reversed()
    }

    /// The statement's text.
    var sql: String {
      """
      SELECT \(StoredRows.columns) FROM message \(indexes.first.map { "INDEXED BY \($0)" } ?? "")
      JOIN content USING (number)
      \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
      ORDER BY number DESC LIMIT \(limit ?? -1)
      """
    }

    /// The values for its places.
    var arguments: StatementArguments { StatementArguments(values) }

    private mutating func add(_ condition: String, _ values: [any DatabaseValueConvertible], _ index: String?) {
      conditions.append(condition)
      self.values += values
      if let index { indexes.append(index) }
    }

    private mutating func add(among names: [String], _ column: String, _ index: String?) {
      guard !names.isEmpty else { return }
      let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
      add("\(column) IN (\(places))", names, index)
    }
  }
#endif
