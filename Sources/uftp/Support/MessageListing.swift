#if Tools && Store
  import Foundation
  import UFTPDrawing
  import UFTPMessages
  import UFTPRuntime

  /// A stored message as people and scripts are shown it.
  struct MessageListing: Encodable {
    let time: String
    let direction: String
    let state: String
    let type: String
    let messageID: String
    let conversationID: String
    let version: String
    let sender: Party
    let recipient: Party
    let bytes: Int
    var objections: [String]?
    var answers: String?
    var attempts: Int?
    var nextAttempt: String?
    var deadline: String?
    var replyDeadline: String?
    var problem: String?
    var xml: String?

    /// A participant.
    struct Party: Encodable {
      let domain: String
      let role: String

      init(_ participant: Participant) {
        domain = participant.domain.rawValue
        role = participant.role.rawValue
      }
    }

    init(_ message: StoredMessage, withXML: Bool) {
      let summary = message.summary
      time = Self.text(message.time)
      type = summary.type.rawValue
      messageID = summary.messageID.rawValue
      conversationID = summary.conversationID.rawValue
      version = summary.version.rawValue
      (sender, recipient) = (Party(summary.sender), Party(summary.recipient))
      bytes = message.payload.count
      xml = withXML ? String(decoding: message.payload, as: UTF8.self) : nil
      switch message {
      case .received(let arrival, let state):
        (direction, self.state) = ("received", state.rawValue)
        objections = arrival.objections.isEmpty ? nil : arrival.objections
        answers = arrival.answers?.messageID
      case .sent(let entry):
        (direction, state) = ("sent", entry.state.rawValue)
        add(entry)
      }
    }

    private mutating func add(_ entry: OutboxEntry) {
      answers = entry.answers?.messageID
      attempts = entry.attempts
      nextAttempt = entry.nextAttempt.map(Self.text)
      deadline = Self.text(entry.deadline)
      replyDeadline = entry.replyDeadline.map(Self.text)
      problem = entry.problem?.description
    }

    /// Times in UTC, to the millisecond.
    private static func text(_ time: Date) -> String {
      time.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// A line, and the XML below it if it is wanted.
    var text: String {
      let peer = direction == "sent" ? recipient : sender
      var line = [time, direction == "sent" ? "->" : "<-", "\(peer.domain) (\(peer.role))", type, messageID, state]
      line.append("conversation \(conversationID)")
      if let nextAttempt { line.append("try \((attempts ?? 0) + 1) at \(nextAttempt)") }
      if let objections { line.append(objections.joined(separator: "; ")) }
      if let problem { line.append(problem) }
      let payload = xml.map { Printable.lines($0.hasSuffix("\n") ? $0 : $0 + "\n") }
      return Printable.text(line.joined(separator: "  ")) + "\n" + (payload ?? "")
    }

    /// Messages as a JSON array.
    static func json(_ messages: [MessageListing]) throws -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Printable.json(String(decoding: try encoder.encode(messages), as: UTF8.self))
    }
  }
#endif
