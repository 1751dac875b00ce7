public import UFTPCoding

/// Why a message was not sent, or not answered.
public struct SendError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: String, Hashable, Sendable {
    /// The schema, or the version that the peer speaks, can't carry the message as it is.
    case notWritable = "not_writable"
    /// The sender's role does not send such messages, or the recipient's does not receive them.
    case wrongRole = "wrong_role"
    /// A message with the same identifier was sent before.
    case duplicate
    /// The store can't keep the message.
    case storeFailed = "store_failed"
    /// As many messages wait to be delivered as may.
    case outboxFull = "outbox_full"
    /// The exchange is shutting down.
    case shuttingDown = "shutting_down"
    /// The peer refuses the message, or could not be reached until the deadline.
    case undeliverable
    /// The message was delivered and no response came in time.
    case noResponse = "no_response"
    /// The task that waited was cancelled. The message is on its way all the same.
    case cancelled
  }

  /// What kind of failure it is; the raw value fits the label of a metric.
  public let kind: Kind
  /// What went wrong and what to do about it, in words for people.
  public let description: String
  /// What the schema forbids, where that is why.
  public let encodingError: XMLEncodingError?
  /// Why delivery failed, where that is why.
  public let problem: DeliveryProblem?

  init(
    _ kind: Kind,
    _ description: String,
    encodingError: XMLEncodingError? = nil,
    problem: DeliveryProblem? = nil
  ) {
    self.kind = kind
    self.description = description
    self.encodingError = encodingError
    self.problem = problem
  }
}

extension SendError {
  init(_ error: StoreError, sending summary: MessageSummary) {
    self.init(error.kind == .duplicate ? .duplicate : .storeFailed, "\(summary) was not sent: \(error)")
  }

  static func duplicate(_ summary: MessageSummary) -> SendError {
    SendError(.duplicate, "\(summary) is on its way already; give each message a fresh MessageID")
  }

  static func undeliverable(_ summary: MessageSummary, _ problem: DeliveryProblem) -> SendError {
    SendError(.undeliverable, "\(summary) was not delivered: \(problem)", problem: problem)
  }

  static func noResponse(to summary: MessageSummary) -> SendError {
    SendError(.noResponse, "\(summary) was not answered in time; a response that comes later goes to the handler")
  }

  static let cancelled = SendError(.cancelled, "the wait was cancelled; the message is on its way all the same")
}
