#if Tools && HTTP
  import Logging
  import ServiceLifecycle
  import UFTPCoding
  import UFTPHTTP
  import UFTPRuntime
  import UnixSignals

  /// An exchange over HTTP with all that belongs to it, as a configuration describes it.
  struct TradingService: Sendable {
    /// What a command adds to the configuration.
    struct Options: Sendable {
      /// Where to listen; nil for not at all.
      var listen: ListenSettings?
      /// How long a shutdown waits for messages to leave.
      var shutdownGrace = Duration.seconds(30)
      /// Whether SIGINT and SIGTERM shut it down.
      var obeysSignals = true
      /// Stands around the handlers.
      var handling: [any HandlingMiddleware] = []
      /// Is told what happens, besides the log.
      var observers: [any ExchangeObserver] = []
    }

    let exchange: Exchange
    private let group: ServiceGroup
    private let listening: AsyncStream<String>
    private let tell: AsyncStream<String>.Continuation

    /// Puts the parts together; nothing runs yet.
    ///
    /// - Throws: What is wrong with the participants or with a TLS file.
    init(_ configuration: ToolConfiguration, addresses: OwnAddresses = OwnAddresses(), options: Options) throws {
      let logger = configuration.logger
      let transport = try HTTPTransport(
        configuration: configuration.client.transport,
        middlewares: configuration.client.middlewares,
        logger: logger
      )
      let participants = configuration.participants.map(\.local)
      let exchange = try Exchange(
        participants: participants,
        directory: ChainedDirectory(configuration.directory.directories + [addresses]),
        transport: transport,
        configuration: Self.exchange(configuration, options)
      )
      (listening, tell) = AsyncStream.makeStream(of: String.self)
      let endpoint = options.listen.map { [tell] listen in
        HTTPEndpoint(configuration: Self.endpoint(configuration, listen), logger: logger) { port in
          let url = listen.url(port: port)
          do throws(EndpointError) {
            try addresses.add(participants, at: url)
          } catch {
            logger.warning("The participants here can't reach one another: \(error)")
          }
          tell.yield(url)
        } receive: { body in
          await exchange.receive(body)
        }
      }
      self.exchange = exchange
      let services: [(any Service)?] = [
        transport, ExchangeService(exchange), endpoint, QueueDepthReporter(exchange: exchange),
      ]
      group = ServiceGroup(
        services: services.compactMap(\.self),
        gracefulShutdownSignals: options.obeysSignals ? [.sigterm, .sigint] : [],
        logger: logger
      )
    }

    /// Runs until a signal comes or the task is cancelled.
    func run() async throws {
      defer { tell.finish() }
      try await group.run()
    }

    /// Shuts down: what is in flight is answered, what is queued is tried once more.
    func shutDown() async {
      await group.triggerGracefulShutdown()
    }

    /// Waits until messages are taken.
    ///
    /// - Returns: Where; nil if the service ends before.
    func url() async -> String? {
      for await url in listening { return url }
      return nil
    }
  }

  extension TradingService {
    private static func exchange(_ configuration: ToolConfiguration, _ options: Options) -> ExchangeConfiguration {
      var exchange = ExchangeConfiguration()
      exchange.leniencies = configuration.leniencies
      exchange.limits.bytes = max(exchange.limits.bytes, configuration.limits.endpoint.bodySize)
      exchange.rate = configuration.limits.rate
      exchange.retry = configuration.retry.policy
      exchange.shutdownGrace = options.shutdownGrace
      exchange.handling = options.handling
      exchange.observers = options.observers + [LoggingObserver(logger: configuration.logger)]
      return exchange
    }

    private static func endpoint(_ configuration: ToolConfiguration, _ listen: ListenSettings) -> EndpointConfiguration {
      EndpointConfiguration(
        host: listen.host,
        port: listen.port,
        path: listen.path,
        tls: listen.tls,
        limits: configuration.limits.endpoint
      )
    }
  }
#endif
