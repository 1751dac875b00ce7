public import Foundation
public import UFTPMessages

/// A message of the history.
public enum StoredMessage: Hashable, Sendable {
  /// A message that has come, and how far it has got.
  case received(Arrival, ArrivalState)
  /// A message that was queued for sending.
  case sent(OutboxEntry)

  /// What is to be known of the message.
  public var summary: MessageSummary {
    switch self {
    case .received(let arrival, _): arrival.summary
    case .sent(let entry): entry.summary
    }
  }

  /// The message in XML.
  public var payload: [UInt8] {
    switch self {
    case .received(let arrival, _): arrival.payload
    case .sent(let entry): entry.payload
    }
  }

  /// When it came, or was queued.
  public var time: Date {
    switch self {
    case .received(let arrival, _): arrival.receivedAt
    case .sent(let entry): entry.queuedAt
    }
  }

  /// The other side.
  public var peer: Participant {
    switch self {
    case .received(let arrival, _): arrival.summary.sender
    case .sent(let entry): entry.summary.recipient
    }
  }
}

/// What to look for in the history. What is nil or empty restricts nothing.
public struct HistoryQuery: Hashable, Sendable {
  /// Which way messages went.
  public enum Direction: Hashable, Sendable {
    case received
    case sent
  }

  /// Which way the message went.
  public var direction: Direction?
  /// The message's identifier, in any letter case.
  public var messageID: UUIDText?
  /// The conversation's identifier, in any letter case.
  public var conversationID: UUIDText?
  /// The types of message.
  public var types: Set<MessageType> = []
  /// The other side.
  public var peer: Participant?
  /// When the message came or was queued.
  public var times: Range<Date>?
  /// How many messages are wanted at most: those that came last.
  public var limit: Int?

  /// Creates a query that finds everything.
  public init() {}

  /// Whether a message is looked for, the limit aside.
  public func matches(_ message: StoredMessage) -> Bool {
    let summary = message.summary
    return matchesDirection(of: message)
      && isSame(messageID, summary.messageID)
      && isSame(conversationID, summary.conversationID)
      && (types.isEmpty || types.contains(summary.type))
      && (peer == nil || peer == message.peer)
      && (times?.contains(message.time) ?? true)
  }

  private func matchesDirection(of message: StoredMessage) -> Bool {
    switch (direction, message) {
    case (nil, _), (.received, .received), (.sent, .sent): true
    case (.received, .sent), (.sent, .received): false
    }
  }

  private func isSame(_ wanted: UUIDText?, _ found: UUIDText) -> Bool {
    guard let wanted else { return true }
    return wanted.rawValue.lowercased() == found.rawValue.lowercased()
  }
}
