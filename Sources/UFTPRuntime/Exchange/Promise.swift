/// A value that comes later, once, and that any number of tasks may wait for.
final class Promise<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    var waiters: [Int: CheckedContinuation<Value, any Error>] = [:]
    var nextWaiter = 0
  }

  private let state = Locked(State())

  /// The value, if it has come.
  var current: Value? { state.withLock { $0.value } }

  /// Gives the value. The first one counts.
  ///
  /// - Returns: Whether it was the first.
  @discardableResult
  func fulfil(_ value: Value) -> Bool {
    let waiters = state.withLock { state -> [CheckedContinuation<Value, any Error>]? in
      guard state.value == nil else { return nil }
      state.value = value
      defer { state.waiters = [:] }
      return Array(state.waiters.values)
    }
    for waiter in waiters ?? [] { waiter.resume(returning: value) }
    return waiters != nil
  }

  /// Waits for the value.
  ///
  /// - Throws: `CancellationError` if the task is cancelled before.
  func value() async throws -> Value {
    let waiter = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in wait(continuation, as: waiter) }
    } onCancel: {
      let continuation = state.withLock { $0.waiters.removeValue(forKey: waiter) }
      continuation?.resume(throwing: CancellationError())
    }
  }

  private func wait(_ continuation: CheckedContinuation<Value, any Error>, as waiter: Int) {
    let result = state.withLock { state -> Result<Value, any Error>? in
      if let value = state.value { return .success(value) }
      // The handler may have run before there was anything to remove.
      if Task.isCancelled { return .failure(CancellationError()) }
      state.waiters[waiter] = continuation
      return nil
    }
    if let result { continuation.resume(with: result) }
  }
}
