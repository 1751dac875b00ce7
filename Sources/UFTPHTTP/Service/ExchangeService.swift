#if HTTP
  public import ServiceLifecycle
  public import UFTPRuntime

  /// Runs an exchange in a `ServiceGroup`.
  ///
  /// Put the transport first, then the exchange, then the endpoint. A group shuts down in the other direction: the
  /// endpoint answers what is in flight and takes no more, the exchange finishes what it has, and then the connections
  /// close.
  ///
  /// ```swift
  /// let transport = try HTTPTransport(logger: logger)
  /// let exchange = try Exchange(participants: participants, directory: directory, transport: transport)
  /// let endpoint = HTTPEndpoint(configuration: EndpointConfiguration(port: 8443, tls: tls), logger: logger) { body in
  ///   await exchange.receive(body)
  /// }
  /// let group = ServiceGroup(
  ///   services: [transport, ExchangeService(exchange), endpoint],
  ///   gracefulShutdownSignals: [.sigterm, .sigint],
  ///   logger: logger
  /// )
  /// try await group.run()
  /// ```
  public struct ExchangeService: Service {
    private let exchange: Exchange

    /// Wraps an exchange, which runs once.
    ///
    /// - Parameter exchange: The exchange.
    public init(_ exchange: Exchange) {
      self.exchange = exchange
    }

    /// Runs the exchange until the group shuts down, then lets it finish.
    public func run() async throws {
      try await withGracefulShutdownHandler {
        try await exchange.run()
      } onGracefulShutdown: {
        Task { await exchange.shutdown() }
      }
    }
  }
#endif
