#if HTTP
  import Logging
  import Metrics
  import ServiceLifecycle
  import Synchronization
  import UFTPHTTP
  import UFTPRuntime

  /// An endpoint that listens on a free port of loopback and keeps what it receives.
  final class RunningEndpoint: Sendable {
    let port: Int
    private let group: ServiceGroup
    private let bodies: ReceivedBodies

    /// Runs an endpoint while a closure runs, then shuts it down gracefully.
    static func run<Result: Sendable>(
      limits: EndpointLimits = EndpointLimits(),
      tls: ServerTLS? = nil,
      logger: Logger = quietLogger,
      metrics: (any MetricsFactory)? = nil,
      outcome: @escaping @Sendable (String) async -> ReceiveOutcome = { _ in .accepted },
      _ body: @escaping @Sendable (RunningEndpoint) async throws -> Result
    ) async throws -> Result {
      let (ports, port) = AsyncStream.makeStream(of: Int.self)
      let bodies = ReceivedBodies()
      let endpoint = HTTPEndpoint(
        configuration: EndpointConfiguration(port: 0, tls: tls, limits: limits),
        logger: logger,
        metrics: metrics,
        whenListening: { number in port.yield(number) },
        receive: { bytes in
          let text = String(decoding: bytes, as: UTF8.self)
          bodies.append(text)
          return await outcome(text)
        }
      )
      let group = ServiceGroup(services: [endpoint], logger: quietLogger)
      async let running: Void = group.run()
      var iterator = ports.makeAsyncIterator()
      let number = await iterator.next() ?? 0
      let result: Swift.Result<Result, any Error>
      do {
        result = .success(try await body(RunningEndpoint(port: number, group: group, bodies: bodies)))
      } catch {
        result = .failure(error)
      }
      await group.triggerGracefulShutdown()
      try await running
      return try result.get()
    }

    private init(port: Int, group: ServiceGroup, bodies: ReceivedBodies) {
      self.port = port
      self.group = group
      self.bodies = bodies
    }

    /// What has been handed over so far.
    var received: [String] { bodies.all }

    func shutDown() async { await group.triggerGracefulShutdown() }
  }

  /// The bodies that an endpoint has handed over.
  private final class ReceivedBodies: Sendable {
    private let texts = Mutex<[String]>([])

    func append(_ text: String) { texts.withLock { texts in texts.append(text) } }

    var all: [String] { texts.withLock { texts in texts } }
  }

  /// A logger that keeps a test's output to what has failed.
  let quietLogger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
#endif
