/// What came of a body that was received, as far as the one who sent it is told at once.
///
/// Each case is one row of the protocol's table of HTTP statuses. Objections to a message that was read are not among
/// them: those travel back as messages of their own.
public enum ReceiveOutcome: Hashable, Sendable {
  /// The message is stored, or was before. What comes of it follows as a message.
  case accepted
  /// The envelope or the message in it breaks XML's rules or the schema's.
  case malformed(reason: String)
  /// The sender's key could not be looked up, which may be different later.
  case unknownSender(reason: String)
  /// None of the sender's keys opens the message.
  case signatureInvalid(reason: String)
  /// The sender has sent more than it may.
  case tooManyRequests(retryAfter: Duration)
  /// Nothing can be taken just now: this side is full, shutting down, or can't store.
  case unavailable(reason: String, retryAfter: Duration)

  /// The HTTP status that tells the peer.
  public var statusCode: Int {
    switch self {
    case .accepted: 200
    case .malformed: 400
    case .unknownSender: 419
    case .signatureInvalid: 401
    case .tooManyRequests: 429
    case .unavailable: 503
    }
  }

  /// How long the peer is asked to wait before it tries again, for `Retry-After`.
  public var retryAfter: Duration? {
    switch self {
    case .tooManyRequests(let retryAfter), .unavailable(_, let retryAfter): retryAfter
    case .accepted, .malformed, .unknownSender, .signatureInvalid: nil
    }
  }

  /// A short form for the label of a metric.
  public var metricLabel: String {
    switch self {
    case .accepted: "accepted"
    case .malformed: "malformed"
    case .unknownSender: "unknown_sender"
    case .signatureInvalid: "signature_invalid"
    case .tooManyRequests: "too_many_requests"
    case .unavailable: "unavailable"
    }
  }

  /// Why the body was refused, in words for people; nil where it was accepted.
  public var reason: String? {
    switch self {
    case .accepted: nil
    case .malformed(let reason), .unknownSender(let reason), .signatureInvalid(let reason), .unavailable(let reason, _):
      reason
    case .tooManyRequests: "the sender has sent more messages than it may"
    }
  }
}
