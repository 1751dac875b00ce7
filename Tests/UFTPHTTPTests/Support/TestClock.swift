#if HTTP
  import Foundation
  import Synchronization
  import UFTPRuntime

  /// A clock that stands still until a test moves it.
  final class TestClock: ExchangeClock {
    private let time: Mutex<Date>

    /// Sets the clock to 6 November 1994, 08:49:37 GMT, the time of HTTP's own examples.
    init() {
      time = Mutex(Date(timeIntervalSince1970: 784_111_777))
    }

    var now: Date { time.withLock { time in time } }

    func advance(by seconds: Double) {
      time.withLock { time in time.addTimeInterval(seconds) }
    }

    func sleep(for duration: Duration) async throws {
      try Task.checkCancellation()
      advance(by: duration / .seconds(1))
    }
  }
#endif
