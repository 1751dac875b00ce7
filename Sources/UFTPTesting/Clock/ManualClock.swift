public import Foundation
public import UFTPRuntime

/// A clock that stands still until a test moves it.
///
/// Pauses end when the clock is moved over their end, in the order of their ends.
public final class ManualClock: ExchangeClock {
  private struct Pause {
    let end: Date
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: Date
    var pauses: [Int: Pause] = [:]
    var next = 0
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    var earliest: (key: Int, value: Pause)? {
      pauses.min { ($0.value.end, $0.key) < ($1.value.end, $1.key) }
    }
  }

  private let state: Locked<State>

  /// Creates a clock.
  ///
  /// - Parameter now: The time that it shows; noon on 28 March 2026 in UTC unless told otherwise.
  public init(now: Date = Date(timeIntervalSince1970: 1_774_699_200)) {
    state = Locked(State(now: now))
  }

  /// The time that the clock shows.
  public var now: Date { state.withLock { $0.now } }

  /// How many tasks pause.
  public var pauses: Int { state.withLock { $0.pauses.count } }

  /// Pauses until a test has moved the clock so far.
  public func sleep(for duration: Duration) async throws {
    let id = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in begin(id, duration, continuation) }
    } onCancel: {
      let pause = state.withLock { $0.pauses.removeValue(forKey: id) }
      pause?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Moves the clock, and ends the pauses that are over then.
  public func advance(by duration: Duration) {
    let end = now.addingTimeInterval(duration / .seconds(1))
    while let pause = take(until: end) { pause.continuation.resume() }
    state.withLock { $0.now = max($0.now, end) }
  }

  /// Waits until so many tasks pause.
  public func waitForPauses(_ count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        guard state.pauses.count < count else { return true }
        state.watchers.append((count, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  /// Waits until a task pauses, and moves the clock to the end of the pause that ends first.
  ///
  /// - Returns: How far the clock was moved.
  @discardableResult
  public func advanceToNextPause() async -> Duration {
    await waitForPauses()
    let end = state.withLock { state in state.earliest?.value.end ?? state.now }
    let step = Duration.seconds(end.timeIntervalSince(now))
    advance(by: max(step, .zero))
    return step
  }

  private func begin(_ id: Int, _ duration: Duration, _ continuation: CheckedContinuation<Void, any Error>) {
    let watchers = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
      // The handler of the cancellation may have run before there was anything to end.
      guard !Task.isCancelled else { return nil }
      let end = state.now.addingTimeInterval(max(duration / .seconds(1), 0))
      state.pauses[id] = Pause(end: end, continuation: continuation)
      let count = state.pauses.count
      defer { state.watchers.removeAll { $0.count <= count } }
      return state.watchers.filter { $0.count <= count }.map(\.continuation)
    }
    guard let watchers else { return continuation.resume(throwing: CancellationError()) }
    for watcher in watchers { watcher.resume() }
  }

  private func take(until end: Date) -> Pause? {
    state.withLock { state in
      guard let (id, pause) = state.earliest, pause.end <= end else { return nil }
      state.pauses[id] = nil
      state.now = max(state.now, pause.end)
      return pause
    }
  }
}
