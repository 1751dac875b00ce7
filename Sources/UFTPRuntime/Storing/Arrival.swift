public import Foundation

/// A message that was received, opened and read.
public struct Arrival: Hashable, Sendable {
  /// What is to be known of the message.
  public var summary: MessageSummary
  /// The signed bytes, as they were verified.
  public var payload: [UInt8]
  /// When it came.
  public var receivedAt: Date
  /// Why the protocol forbids it to be handled; empty for a message that is as it should be.
  public var objections: [String]
  /// The message of ours that it answers, if it is a response and says so.
  public var answers: MessageKey?

  /// Puts an arrival together.
  public init(
    summary: MessageSummary,
    payload: [UInt8],
    receivedAt: Date,
    objections: [String] = [],
    answers: MessageKey? = nil
  ) {
    self.summary = summary
    self.payload = payload
    self.receivedAt = receivedAt
    self.objections = objections
    self.answers = answers
  }
}

/// How far a message that was received has got.
public enum ArrivalState: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is stored and waits to be handled.
  case received
  /// The handler has had it, and no answer was due or none has been given yet.
  case handled
  /// The handler has had it, and the answer is in the outbox.
  case answered
  /// The protocol forbade it to be handled; the rejection, where there can be one, is in the outbox.
  case refused
  /// The handler failed over it; the rejection, where there can be one, is in the outbox.
  case failed
}

/// What a store finds when it is given an arrival.
public enum ArrivalVerdict: Hashable, Sendable {
  /// The message was not there before; now it is.
  case new
  /// The very same message was there before, and has got so far.
  case repeated(ArrivalState)
  /// A message with other content was there under the same key; the new one is not stored.
  case conflicting
}
