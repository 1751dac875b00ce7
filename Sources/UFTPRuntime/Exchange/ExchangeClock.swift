public import Foundation

/// The clock that deadlines, pauses and time stamps go by.
public protocol ExchangeClock: Sendable {
  /// The present time.
  var now: Date { get }

  /// Pauses for a while.
  ///
  /// - Throws: `CancellationError` if the task is cancelled before or meanwhile.
  func sleep(for duration: Duration) async throws
}

/// The clock of the computer.
public struct SystemExchangeClock: ExchangeClock {
  /// Creates the clock.
  public init() {}

  /// The present time.
  public var now: Date { Date() }

  /// Pauses for a while.
  public func sleep(for duration: Duration) async throws {
    try await Task.sleep(for: duration)
  }
}

extension ExchangeClock where Self == SystemExchangeClock {
  /// The clock of the computer.
  public static var system: SystemExchangeClock { SystemExchangeClock() }
}
