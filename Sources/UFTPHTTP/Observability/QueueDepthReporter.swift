#if HTTP
  public import Metrics
  public import ServiceLifecycle
  public import UFTPRuntime

  /// Reports every few seconds how many messages wait to be handled and to be delivered, as the gauge
  /// `uftp_exchange_depth` with the label `queue` (`inbox`, `outbox`).
  public struct QueueDepthReporter: Service {
    private let exchange: Exchange
    private let interval: Duration
    private let clock: any ExchangeClock
    private let factory: (any MetricsFactory)?

    /// Creates the reporter.
    ///
    /// - Parameters:
    ///   - exchange: Whose queues are looked at.
    ///   - interval: How long it waits from one look to the next.
    ///   - clock: The clock it waits by.
    ///   - factory: Where the figures go; nil for what the program has bootstrapped.
    public init(
      exchange: Exchange,
      interval: Duration = .seconds(10),
      clock: any ExchangeClock = .system,
      factory: (any MetricsFactory)? = nil
    ) {
      self.exchange = exchange
      self.interval = interval
      self.clock = clock
      self.factory = factory
    }

    /// Reports until the group shuts down or the task is cancelled.
    public func run() async throws {
      await cancelWhenGracefulShutdown {
        repeat { report() } while (try? await clock.sleep(for: interval)) != nil
      }
    }

    private func report() {
      let depth = exchange.depth
      record(depth.inbox, queue: "inbox")
      record(depth.outbox, queue: "outbox")
    }

    private func record(_ count: Int, queue: String) {
      Gauge(label: "uftp_exchange_depth", dimensions: [("queue", queue)], factory: factory ?? MetricsSystem.factory)
        .record(count)
    }
  }
#endif
