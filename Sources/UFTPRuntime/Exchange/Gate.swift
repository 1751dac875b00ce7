/// Whether an exchange runs, and whether it still takes what is new.
final class Gate: Sendable {
  private struct State {
    var hasBegun = false
    var isOpen = true
  }

  private let state = Locked(State())
  /// Comes when the exchange is asked to stop.
  let stopRequest = Promise<Void>()
  /// Comes when it has stopped.
  let end = Promise<Void>()

  /// Whether what is new is taken.
  var isOpen: Bool {
    state.withLock { $0.isOpen }
  }

  /// Notes that the exchange runs.
  ///
  /// - Returns: False if it did before: it runs once.
  func begin() -> Bool {
    state.withLock { state in
      defer { state.hasBegun = true }
      return !state.hasBegun
    }
  }

  /// Takes nothing new from now on.
  ///
  /// - Returns: Whether the exchange has begun to run.
  func close() -> Bool {
    let hasBegun = state.withLock { state in
      state.isOpen = false
      return state.hasBegun
    }
    stopRequest.fulfil(())
    return hasBegun
  }

  /// Notes that the exchange has stopped.
  func finish() {
    state.withLock { $0.isOpen = false }
    stopRequest.fulfil(())
    end.fulfil(())
  }
}
