import Synchronization

/// Whether an exchange runs, and whether it still takes what is new.
final class Gate: Sendable {
  private enum Phase {
    case ready, running, draining, ended
  }

  private let phase = Mutex(Phase.ready)
  /// Comes when the exchange is asked to stop.
  let stopRequest = Promise<Void>()
  /// Comes when it has stopped.
  let end = Promise<Void>()

  /// Whether what is new is taken.
  var isOpen: Bool {
    phase.withLock { $0 == .ready || $0 == .running }
  }

  /// Notes that the exchange runs.
  ///
  /// - Returns: False if it did before: it runs once.
  func begin() -> Bool {
    phase.withLock { phase in
      guard phase == .ready else { return false }
      phase = .running
      return true
    }
  }

  /// Takes nothing new from now on.
  func close() {
    let wasReady = phase.withLock { phase in
      defer { if phase != .ended { phase = phase == .ready ? .ended : .draining } }
      return phase == .ready
    }
    stopRequest.fulfil(())
    if wasReady { end.fulfil(()) }
  }

  /// Notes that the exchange has stopped.
  func finish() {
    phase.withLock { $0 = .ended }
    stopRequest.fulfil(())
    end.fulfil(())
  }
}
