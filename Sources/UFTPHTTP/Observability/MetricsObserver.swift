#if HTTP
  public import Metrics
  import UFTPMessages
  public import UFTPRuntime

  /// Counts what happens in an exchange.
  ///
  /// | metric | kind | labels |
  /// |---|---|---|
  /// | `uftp_exchange_events` | counter | `event`, and `type` of the message if there is one |
  /// | `uftp_exchange_refusals` | counter | `reason` |
  /// | `uftp_exchange_delivery_problems` | counter | `outcome` (`retrying`, `failed`), `problem` |
  /// | `uftp_exchange_delivery_duration` | timer, from queued to delivered | `type` |
  /// | `uftp_exchange_delivery_attempts` | recorder | none |
  ///
  /// The labels are bounded: names of events, reasons and message types. No domain or identifier is among them, since
  /// those are as many as peers care to make up.
  public struct MetricsObserver: ExchangeObserver {
    private let factory: (any MetricsFactory)?

    /// Creates the observer.
    ///
    /// - Parameter factory: Where the figures go; nil for what the program has bootstrapped.
    public init(factory: (any MetricsFactory)? = nil) {
      self.factory = factory
    }

    /// Counts an event.
    public func observe(_ event: ExchangeEvent) {
      count("uftp_exchange_events", [("event", event.metricLabel)] + Self.type(event.summary))
      switch event {
      case .refused(let outcome):
        count("uftp_exchange_refusals", [("reason", outcome.metricLabel)])
      case .retrying(_, _, _, let problem), .failed(_, let problem):
        count("uftp_exchange_delivery_problems", [("outcome", event.metricLabel), ("problem", problem.label)])
      case .delivered(let summary, let attempts, let time):
        delivered(summary, attempts: attempts, after: time)
      default: break
      }
    }

    private func delivered(_ summary: MessageSummary, attempts: Int, after time: Duration) {
      Timer(label: "uftp_exchange_delivery_duration", dimensions: Self.type(summary), factory: resolved)
        .record(duration: time)
      Recorder(label: "uftp_exchange_delivery_attempts", factory: resolved).record(attempts)
    }

    private func count(_ label: String, _ dimensions: [(String, String)]) {
      Counter(label: label, dimensions: dimensions, factory: resolved).increment()
    }

    private static func type(_ summary: MessageSummary?) -> [(String, String)] {
      summary.map { summary in [("type", summary.type.rawValue)] } ?? []
    }

    private var resolved: any MetricsFactory { factory ?? MetricsSystem.factory }
  }
#endif
