#if HTTP
  import InMemoryLogging
  import InMemoryTracing
  import Logging
  import MetricsTestKit
  import ServiceLifecycle
  import Synchronization
  import UFTPHTTP
  import UFTPRuntime

  /// A directory that learns addresses while it is used, as ports are known only once something listens.
  final class GrowingDirectory: ParticipantDirectory {
    private let entries = Mutex<[Participant: DirectoryEntry]>([:])

    func add(_ participant: Participant, port: Int, key: VerifyingKey) throws {
      let endpoint = try Endpoint(url: "http://127.0.0.1:\(port)\(Endpoint.path)")
      entries.withLock { entries in entries[participant] = DirectoryEntry(endpoint: endpoint, keys: [key]) }
    }

    func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
      guard let entry = entries.withLock({ entries in entries[participant] }) else {
        throw .unknown(participant, in: "the test")
      }
      return entry
    }
  }

  /// A participant with all that a program has: exchange, endpoint, transport, logs, metrics and spans.
  struct Trader {
    let exchange: Exchange
    let log = InMemoryLogHandler()
    let metrics = TestMetrics()
    let tracer = InMemoryTracer()
    private let group: ServiceGroup
    private let ports: AsyncStream<Int>

    init(_ participant: LocalParticipant, directory: GrowingDirectory) throws {
      var handler = log
      handler.logLevel = .trace
      let logger = Logger(label: "trader", factory: { [handler] _ in handler })
      let transport = try HTTPTransport(logger: logger)
      let exchange = try Exchange(
        participants: [participant],
        directory: directory,
        transport: transport,
        configuration: Self.configuration(logger: logger, metrics: metrics, tracer: tracer)
      )
      let (ports, port) = AsyncStream.makeStream(of: Int.self)
      let endpoint = HTTPEndpoint(
        configuration: EndpointConfiguration(port: 0),
        logger: logger,
        metrics: metrics,
        whenListening: { number in port.yield(number) },
        receive: { body in await exchange.receive(body) }
      )
      let reporter = QueueDepthReporter(exchange: exchange, factory: metrics)
      (self.exchange, self.ports) = (exchange, ports)
      group = ServiceGroup(services: [transport, ExchangeService(exchange), endpoint, reporter], logger: quietLogger)
    }

    /// Runs while a closure runs, which is told the port.
    func run(_ body: @Sendable (Int) async throws -> Void) async throws {
      async let running: Void = group.run()
      for await port in ports {
        do {
          try await body(port)
          await group.triggerGracefulShutdown()
          break
        } catch {
          await group.triggerGracefulShutdown()
          try await running
          throw error
        }
      }
      try await running
    }

    private static func configuration(
      logger: Logger,
      metrics: TestMetrics,
      tracer: InMemoryTracer
    ) -> ExchangeConfiguration {
      var configuration = ExchangeConfiguration()
      let tracing = TracingMiddleware(tracer: tracer)
      configuration.observers = [MetricsObserver(factory: metrics), LoggingObserver(logger: logger)]
      configuration.receiving = [tracing]
      configuration.handling = [tracing]
      configuration.delivering = [tracing]
      return configuration
    }
  }
#endif
