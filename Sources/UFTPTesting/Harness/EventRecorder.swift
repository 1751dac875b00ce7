public import UFTPRuntime

/// Remembers what happens in an exchange, and lets a test wait for it.
public final class EventRecorder: ExchangeObserver {
  private struct Watcher {
    let isWanted: @Sendable (ExchangeEvent) -> Bool
    let count: Int
    let continuation: CheckedContinuation<[ExchangeEvent], Never>
  }

  private struct State {
    var events: [ExchangeEvent] = []
    var watchers: [Watcher] = []
  }

  private let state = Locked(State())

  /// Creates a recorder.
  public init() {}

  /// All that has happened, in order.
  public var events: [ExchangeEvent] { state.withLock { $0.events } }

  /// Takes note of an event.
  public func observe(_ event: ExchangeEvent) {
    let ready = state.withLock { state in
      state.events.append(event)
      let found = state.watchers.map { watcher in (watcher, state.events.filter(watcher.isWanted)) }
      state.watchers = found.filter { $0.1.count < $0.0.count }.map(\.0)
      return found.filter { $0.1.count >= $0.0.count }
    }
    for (watcher, events) in ready { watcher.continuation.resume(returning: events) }
  }

  /// Waits until events of a kind have happened, from the beginning on.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - isWanted: Which ones.
  /// - Returns: The events.
  @discardableResult
  public func wait(
    for count: Int = 1,
    where isWanted: @escaping @Sendable (ExchangeEvent) -> Bool
  ) async -> [ExchangeEvent] {
    await withCheckedContinuation { continuation in
      let found = state.withLock { state -> [ExchangeEvent]? in
        let found = state.events.filter(isWanted)
        guard found.count < count else { return found }
        state.watchers.append(Watcher(isWanted: isWanted, count: count, continuation: continuation))
        return nil
      }
      if let found { continuation.resume(returning: found) }
    }
  }

  /// Waits until events with a label have happened, such as `delivered`.
  @discardableResult
  public func wait(for count: Int = 1, _ label: String) async -> [ExchangeEvent] {
    await wait(for: count) { $0.metricLabel == label }
  }
}
