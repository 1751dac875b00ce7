#if HTTP
  import UFTPHTTP
  import UFTPRuntime

  /// Posts one message with a transport of its own.
  func deliver(
    _ body: String = "<SignedMessage/>",
    to url: String,
    configuration: TransportConfiguration = TransportConfiguration(deliveryTime: .seconds(30)),
    middlewares: [any ClientMiddleware] = [],
    clock: any ExchangeClock = TestClock()
  ) async throws -> DeliveryOutcome {
    try await withTransport(configuration: configuration, middlewares: middlewares, clock: clock) { transport in
      await transport.deliver(Array(body.utf8), to: try Endpoint(url: url))
    }
  }

  /// Runs a closure with a transport, then shuts it down.
  func withTransport<Result: Sendable>(
    configuration: TransportConfiguration = TransportConfiguration(deliveryTime: .seconds(30)),
    middlewares: [any ClientMiddleware] = [],
    clock: any ExchangeClock = TestClock(),
    _ body: @Sendable (HTTPTransport) async throws -> Result
  ) async throws -> Result {
    let transport = try HTTPTransport(
      configuration: configuration,
      middlewares: middlewares,
      clock: clock,
      logger: quietLogger
    )
    do {
      let result = try await body(transport)
      try await transport.shutdown()
      return result
    } catch {
      try await transport.shutdown()
      throw error
    }
  }

  extension DeliveryOutcome {
    /// `delivered`, `temporary` or `final`, and the label of the problem: what tests compare.
    var short: String {
      switch self {
      case .delivered: "delivered"
      case .temporary(let problem, _): "temporary \(problem.label)"
      case .final(let problem): "final \(problem.label)"
      }
    }

    /// The wait that the peer asked for.
    var wait: Duration? {
      guard case .temporary(_, let retryAfter) = self else { return nil }
      return retryAfter
    }
  }

  extension ScriptedServer {
    /// The address at which it takes messages.
    var url: String { "http://127.0.0.1:\(port)\(Endpoint.path)" }
  }
#endif
