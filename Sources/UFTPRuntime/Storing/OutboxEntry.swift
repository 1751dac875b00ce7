public import Foundation

/// A message that is to be delivered, or was.
public struct OutboxEntry: Hashable, Sendable, Identifiable {
  /// What is to be known of the message.
  public var summary: MessageSummary
  /// The message in XML, written for the version that the recipient speaks; it is sealed at each delivery.
  public var payload: [UInt8]
  /// When it was queued.
  public var queuedAt: Date
  /// Until when delivery is tried.
  public var deadline: Date
  /// Until when a response is awaited, if one is.
  public var replyDeadline: Date?
  /// The message of the recipient's that it answers, if it is a response and says so.
  public var answers: MessageKey?
  /// How far it has got.
  public var state: OutboxState
  /// How often delivery was tried.
  public var attempts: Int
  /// When it is tried again, after a try that failed.
  public var nextAttempt: Date?
  /// Why it failed, or why the last try did.
  public var problem: DeliveryProblem?

  /// Puts an entry together, for a message that was not tried yet.
  public init(
    summary: MessageSummary,
    payload: [UInt8],
    queuedAt: Date,
    deadline: Date,
    replyDeadline: Date? = nil,
    answers: MessageKey? = nil
  ) {
    self.summary = summary
    self.payload = payload
    self.queuedAt = queuedAt
    self.deadline = deadline
    self.replyDeadline = replyDeadline
    self.answers = answers
    self.state = .queued
    self.attempts = 0
  }

  /// The message's key.
  public var id: MessageKey { summary.key }
}

/// How far a message that is sent has got.
public enum OutboxState: String, Hashable, Sendable, Codable, CaseIterable {
  /// It waits for its first or next try.
  case queued
  /// The peer has it, and nothing more is expected.
  case delivered
  /// The peer has it, and its response is awaited until a set time.
  case awaitingReply
  /// The response has come.
  case answered
  /// It could not be delivered, and is not tried any more.
  case failed
  /// It was delivered, and no response came in time.
  case expired

  /// Whether something is still to be done about it.
  public var isOpen: Bool { self == .queued || self == .awaitingReply }

  /// Whether it ended otherwise than the program wants, which the program is told.
  public var isFailure: Bool { self == .failed || self == .expired }
}
