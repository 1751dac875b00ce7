import Foundation

/// How often and how long delivery is tried: pauses that grow, with a share of chance, up to a cap and a deadline.
public struct RetryPolicy: Hashable, Sendable {
  /// The pause after the first try.
  public var firstPause: Duration
  /// By how much each pause is longer than the one before.
  public var growth: Double
  /// The longest pause, unless the peer asks for a longer one.
  public var longestPause: Duration
  /// The share of a pause, 0 to 1, that is left to chance, so that many senders don't come back all at once.
  public var jitter: Double
  /// For how long delivery is tried, from the moment the message is queued.
  public var deadline: Duration

  /// Sets the policy; unless told otherwise, delivery is tried for one hour.
  public init(
    firstPause: Duration = .seconds(1),
    growth: Double = 2,
    longestPause: Duration = .seconds(300),
    jitter: Double = 0.5,
    deadline: Duration = .seconds(3600)
  ) {
    self.firstPause = firstPause
    self.growth = growth
    self.longestPause = longestPause
    self.jitter = jitter
    self.deadline = deadline
  }

  /// The pause after a try that failed.
  ///
  /// - Parameters:
  ///   - attempt: How many tries there have been, from 1.
  ///   - retryAfter: How long the peer asks to be left alone, which the pause is never shorter than.
  ///   - chance: A number from 0 to 1 that picks the pause within its jitter; 1 picks the longest.
  public func pause(after attempt: Int, retryAfter: Duration? = nil, chance: Double) -> Duration {
    // Kept finite: nothing times infinity would be no number.
    let growth = min(pow(max(1, growth), Double(max(1, attempt) - 1)), 1e12)
    let seconds = min(firstPause.seconds * growth, longestPause.seconds)
    let share = min(1, max(0, jitter))
    let pause = seconds * (1 - share + share * min(1, max(0, chance)))
    return max(.seconds(pause), retryAfter ?? .zero)
  }
}
