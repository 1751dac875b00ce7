/// What came of one try to hand a message over.
public enum DeliveryOutcome: Hashable, Sendable {
  /// The peer has received and stored it.
  case delivered
  /// It did not work this time and may later. `retryAfter` is how long the peer asks to be left alone.
  case temporary(DeliveryProblem, retryAfter: Duration? = nil)
  /// It will never work: the peer refuses this very message.
  case final(DeliveryProblem)
}

/// Why a message could not be handed over.
public struct DeliveryProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// A short form for the label of a metric, such as `timed_out` or `status_503`: one of few, never made of what the
  /// peer sent.
  public let label: String
  /// What went wrong, in words for people.
  public let description: String

  /// Names a problem.
  ///
  /// - Parameters:
  ///   - label: A short form, one of few.
  ///   - description: What went wrong and, where something can be done about it, what.
  public init(_ label: String, _ description: String) {
    self.label = label
    self.description = description
  }
}
