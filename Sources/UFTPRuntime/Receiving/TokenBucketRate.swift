public import Foundation

/// Lets each sender send so many messages a second on average, and more for a short while.
public actor TokenBucketRate: RatePolicy {
  private struct Bucket {
    var tokens: Double
    var filled: Date
  }

  private let perSecond: Double
  private let burst: Double
  private let capacity: Int
  private var buckets: [Participant: Bucket] = [:]

  /// Creates the policy.
  ///
  /// - Parameters:
  ///   - perSecond: How many messages a second a sender may send in the long run.
  ///   - burst: How many it may send at once after a silence, at least 1.
  ///   - capacity: How many senders are remembered; beyond it those that have been silent longest are forgotten.
  public init(perSecond: Double, burst: Int, capacity: Int = 10_000) {
    // A rate of nothing would make a sender wait for ever.
    self.perSecond = max(perSecond, 0.001)
    self.burst = Double(max(1, burst))
    self.capacity = max(1, capacity)
  }

  /// Takes one token of the sender's.
  public func admit(_ sender: Participant, at now: Date) async -> Duration? {
    var bucket = buckets[sender] ?? Bucket(tokens: burst, filled: now)
    let elapsed = max(0, now.timeIntervalSince(bucket.filled))
    bucket.tokens = min(burst, bucket.tokens + elapsed * perSecond)
    bucket.filled = now
    let mayPass = bucket.tokens >= 1
    if mayPass { bucket.tokens -= 1 }
    buckets[sender] = bucket
    forget()
    return mayPass ? nil : .seconds((1 - bucket.tokens) / perSecond)
  }

  private func forget() {
    guard buckets.count > capacity else { return }
    let oldest = buckets.min { $0.value.filled < $1.value.filled }
    if let oldest { buckets[oldest.key] = nil }
  }
}
