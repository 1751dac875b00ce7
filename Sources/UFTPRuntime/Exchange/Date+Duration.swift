import Foundation

extension Duration {
  /// The duration in seconds, as Foundation counts them.
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}

extension Date {
  /// The time so much later.
  func adding(_ duration: Duration) -> Date { addingTimeInterval(duration.seconds) }

  /// How much later than another time this is.
  func since(_ earlier: Date) -> Duration { .seconds(timeIntervalSince(earlier)) }
}
