/// Times, and how they are written.
enum Stopwatch {
  static func time(_ work: () throws -> Void) rethrows -> Duration {
    let start = ContinuousClock.now
    try work()
    return ContinuousClock.now - start
  }

  static func time(_ work: () async throws -> Void) async rethrows -> Duration {
    let start = ContinuousClock.now
    try await work()
    return ContinuousClock.now - start
  }

  static func text(_ time: Duration) -> String {
    let microseconds = Int((time / .microseconds(1)).rounded())
    return microseconds < 10_000 ? "\(microseconds) µs" : "\(microseconds / 1000) ms"
  }
}

extension [Duration] {
  var median: Duration { sorted()[count / 2] }
}
