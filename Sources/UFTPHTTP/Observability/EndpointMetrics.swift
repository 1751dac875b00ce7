#if HTTP
  import Metrics
  import UFTPRuntime

  /// The endpoint's figures. Every label is one of few: nothing that a peer writes becomes one.
  struct EndpointMetrics: Sendable {
    /// Where the figures go; nil for the one that the program has bootstrapped.
    let factory: (any MetricsFactory)?

    /// A request was refused before a message was read from it.
    func refused(_ refusal: Refusal) {
      count(outcome: refusal.label)
    }

    /// A body was handed over and answered.
    func answered(_ outcome: ReceiveOutcome, after time: Duration) {
      count(outcome: outcome.metricLabel)
      Timer(label: "uftp_endpoint_duration", dimensions: [("outcome", outcome.metricLabel)], factory: resolved)
        .record(duration: time)
    }

    private func count(outcome: String) {
      Counter(label: "uftp_endpoint_requests", dimensions: [("outcome", outcome)], factory: resolved).increment()
    }

    private var resolved: any MetricsFactory { factory ?? MetricsSystem.factory }
  }
#endif
