#if HTTP
  import HummingbirdCore
  import HummingbirdTLS
  public import Logging
  public import Metrics
  import NIOCore
  import NIOPosix
  public import ServiceLifecycle
  public import UFTPRuntime

  /// The HTTP side of receiving: listens, refuses what the protocol says is no message, and hands over the bodies of the
  /// rest.
  ///
  /// Run it in a `ServiceGroup`. On graceful shutdown it stops listening, answers the requests that are in flight, closes
  /// the idle connections and returns.
  ///
  /// ```swift
  /// let endpoint = HTTPEndpoint(configuration: EndpointConfiguration(port: 8443, tls: tls), logger: logger) { body in
  ///   await exchange.receive(body)
  /// }
  /// ```
  public struct HTTPEndpoint: Service {
    /// Takes the body of a request and says what came of it.
    ///
    /// It is called for one request at a time on each connection, and for many connections at once. It may wait, but it
    /// must not block its thread: for short bodies that is the one which reads from the connection and from others.
    public typealias Receiver = @Sendable (_ body: [UInt8]) async -> ReceiveOutcome

    private let configuration: EndpointConfiguration
    private let logger: Logger
    private let metrics: EndpointMetrics
    private let whenListening: @Sendable (_ port: Int) async -> Void
    private let receive: Receiver

    /// Creates an endpoint that does not listen yet.
    ///
    /// - Parameters:
    ///   - configuration: Where and how to listen.
    ///   - logger: Gets a line at debug for each request that is refused; bodies are never logged.
    ///   - metrics: Gets the counts and times of requests; nil for what the program has bootstrapped.
    ///   - whenListening: Is told the port as soon as requests are taken.
    ///   - receive: Takes the body of each request that may be a message.
    public init(
      configuration: EndpointConfiguration,
      logger: Logger,
      metrics: (any MetricsFactory)? = nil,
      whenListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in },
      receive: @escaping Receiver
    ) {
      self.configuration = configuration
      self.logger = logger
      self.metrics = EndpointMetrics(factory: metrics)
      self.whenListening = whenListening
      self.receive = receive
    }

    /// Listens until the task is cancelled or the service group shuts down.
    ///
    /// - Throws: ``EndpointStartError`` if it can't listen, `TLSFileError` if a certificate or key can't be used.
    public func run() async throws {
      let server = try makeServer()
      do {
        try await server.run()
      } catch {
        throw EndpointStartError(host: configuration.host, port: configuration.port, cause: error)
      }
    }

    private func makeServer() throws -> any Service {
      try serverBuilder().buildServer(
        configuration: serverConfiguration,
        eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
        logger: serverLogger,
        responder: responder,
        onServerRunning: { channel in
          let port = channel.localAddress?.port ?? configuration.port
          logger.debug("Listening", metadata: ["host": "\(configuration.host)", "port": "\(port)"])
          await whenListening(port)
        }
      )
    }

    private func serverBuilder() throws -> HTTPServerBuilder {
      let limits = configuration.limits
      let plain = HTTPServerBuilder { responder in MessageChannel(limits: limits, responder: responder) }
      guard let tls = configuration.tls else { return plain }
      return try .tls(plain, tlsConfiguration: tls.configuration())
    }

    private var responder: HTTPChannelHandler.Responder {
      let responder = MessageResponder(
        check: RequestCheck(path: configuration.path, maximumBodySize: configuration.limits.bodySize),
        budget: BodyBudget(bytes: configuration.limits.bodiesSize),
        receive: receive,
        metrics: metrics,
        logger: logger
      )
      return { request, writer, _ in try await responder.respond(to: request, writer: writer) }
    }

    private var serverConfiguration: ServerConfiguration {
      ServerConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        availableConnectionsDelegate: .maximum(configuration.limits.connections, logger: serverLogger)
      )
    }

    /// Hummingbird says at info what only debugging needs; its warnings and errors are kept.
    private var serverLogger: Logger {
      var logger = logger
      logger.logLevel = max(logger.logLevel, .notice)
      return logger
    }
  }
#endif
