#if HTTP
  public import Logging
  public import ServiceLifecycle
  public import UFTPRuntime

  /// An exchange on the network, ready to run: the transport, the exchange, the endpoint, and what logs and counts.
  ///
  /// ```swift
  /// let service = try HTTPExchange(
  ///   participants: [.agr("agr.example.com", key: key) { Aggregator(agr: $0) }],
  ///   directory: directory,
  ///   endpoint: EndpointConfiguration(host: "0.0.0.0", port: 8443, tls: tls),
  ///   logger: logger
  /// )
  /// try await ServiceGroup(services: [service], gracefulShutdownSignals: [.sigterm], logger: logger).run()
  /// ```
  ///
  /// Where the parts need an order or settings of your own, put them into a group yourself, as the documentation of
  /// ``ExchangeService`` shows.
  public struct HTTPExchange: Service {
    /// The exchange, to send with.
    public let exchange: Exchange

    private let services: [any Service]
    private let logger: Logger

    /// Puts the parts together.
    ///
    /// - Parameters:
    ///   - participants: Who trades here, each with a key and a handler.
    ///   - directory: Where the others are, and their keys.
    ///   - endpoint: Where to listen; nil for a program that only sends.
    ///   - transport: How to reach the others.
    ///   - middlewares: What stands around each request of the transport, such as ``OAuthMiddleware``.
    ///   - store: What keeps messages.
    ///   - configuration: How the exchange behaves. A ``LoggingObserver`` and a ``MetricsObserver`` are added to it.
    ///   - logger: Where everything is logged.
    ///   - whenListening: Told the port, once the endpoint listens.
    /// - Throws: `ExchangeError` about the participants, ``TLSFileError`` about the transport's files.
    public init(
      participants: [LocalParticipant],
      directory: any ParticipantDirectory,
      endpoint: EndpointConfiguration?,
      transport: TransportConfiguration = TransportConfiguration(),
      middlewares: [any ClientMiddleware] = [],
      store: any MessageStore = InMemoryMessageStore(),
      configuration: ExchangeConfiguration = ExchangeConfiguration(),
      logger: Logger,
      whenListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) throws {
      var configuration = configuration
      configuration.observers += [LoggingObserver(logger: logger), MetricsObserver()]
      let transport = try HTTPTransport(configuration: transport, middlewares: middlewares, logger: logger)
      let exchange = try Exchange(
        participants: participants,
        directory: directory,
        transport: transport,
        store: store,
        configuration: configuration
      )
      let endpoint = endpoint.map { configuration in
        HTTPEndpoint(configuration: configuration, logger: logger, whenListening: whenListening) { body in
          await exchange.receive(body)
        }
      }
      let listening: [any Service] = endpoint.map { endpoint in [endpoint] } ?? []
      services = [transport, ExchangeService(exchange)] + listening + [QueueDepthReporter(exchange: exchange)]
      (self.exchange, self.logger) = (exchange, logger)
    }

    /// Runs until the group that it is in shuts down, or the task is cancelled.
    ///
    /// - Throws: ``EndpointStartError`` if the endpoint can't listen, `StoreError` if the store can't be read.
    public func run() async throws {
      try await ServiceGroup(services: services, logger: logger).run()
    }
  }
#endif
