#if Tools && HTTP
  import Logging
  import ServiceLifecycle
  import UFTPCoding
  import UFTPHTTP
  import UFTPRuntime
  import UnixSignals

  /// An exchange on the network, as a configuration describes it.
  struct TradingService: Sendable {
    /// What a command adds to the configuration.
    struct Options: Sendable {
      /// Where to listen; nil for not at all.
      var listen: ListenSettings?
      /// What keeps the messages.
      var store: any MessageStore = InMemoryMessageStore()
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
    private let directory: any ParticipantDirectory
    private let store: any MessageStore
    private let group: ServiceGroup
    private let listening: AsyncStream<String>
    private let tell: AsyncStream<String>.Continuation

    /// Puts the parts together; nothing runs yet.
    ///
    /// - Throws: What is wrong with the participants or with a TLS file.
    init(_ configuration: ToolConfiguration, addresses: OwnAddresses = OwnAddresses(), options: Options) throws {
      let (logger, participants) = (configuration.logger, configuration.participants.map(\.local))
      (listening, tell) = AsyncStream.makeStream(of: String.self)
      if options.listen == nil, let listen = configuration.listen, listen.port != 0 {
        // Then somebody else may run them.
        try addresses.add(participants, at: listen.url(port: listen.port))
      }
      directory = ChainedDirectory(configuration.directory.directories + [addresses])
      let service = try HTTPExchange(
        participants: participants,
        directory: directory,
        endpoint: options.listen.map { listen in Self.endpoint(configuration, listen) },
        transport: configuration.client.transport,
        middlewares: configuration.client.middlewares,
        store: options.store,
        configuration: Self.exchange(configuration, options),
        logger: logger
      ) { [tell] port in
        guard let url = options.listen?.url(port: port) else { return }
        do throws(EndpointError) {
          try addresses.add(participants, at: url)
        } catch {
          logger.warning("The participants here can't reach one another: \(error)")
        }
        tell.yield(url)
      }
      (exchange, store) = (service.exchange, options.store)
      group = ServiceGroup(
        services: [service],
        gracefulShutdownSignals: options.obeysSignals ? [.sigterm, .sigint] : [],
        logger: logger
      )
    }

    /// Runs until a signal comes or it is shut down.
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

    /// Makes sure that a participant is known.
    ///
    /// - Throws: `DirectoryError` if no directory knows it, or none works.
    func lookUp(_ participant: Participant) async throws(DirectoryError) {
      _ = try await directory.entry(for: participant)
    }

    /// What was queued and has not been delivered, once the service has ended.
    func undelivered() async throws -> [MessageSummary] {
      try await store.openEntries().filter { entry in entry.state == .queued }.map(\.summary)
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
      exchange.observers = options.observers
      return exchange
    }

    private static func endpoint(
      _ configuration: ToolConfiguration,
      _ listen: ListenSettings
    ) -> EndpointConfiguration {
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
