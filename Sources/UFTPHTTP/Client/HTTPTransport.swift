#if HTTP
  import Foundation
  import HTTPTypes
  public import Logging
  import NIOCore
  public import ServiceLifecycle
  public import UFTPRuntime

  /// Posts messages to other participants over HTTP.
  ///
  /// One call of ``deliver(_:to:)`` is one try, redirects included:
  ///
  /// | what happens | outcome |
  /// |---|---|
  /// | 200 | delivered |
  /// | 301, 302, 307, 308 | followed with method and body, a few hops at most |
  /// | 303; a redirect from https to http | final |
  /// | 404, 419, 429, 5xx, codes without a meaning, a redirect in a circle, too far or to nowhere | temporary |
  /// | other 4xx | final |
  /// | no connection, no trusted certificate, a reset, no answer in time | temporary |
  ///
  /// `Retry-After` is kept with each temporary outcome. Middlewares add what an endpoint wants beyond the protocol, such
  /// as a token of ``OAuthMiddleware``.
  public final class HTTPTransport: Transport, Service {
    private static let headers: HTTPFields = [.contentType: "text/xml; charset=utf-8", .userAgent: "swift-uftp"]

    private let configuration: TransportConfiguration
    private let pool: ConnectionPool
    private let follower: RedirectFollower
    private let clock: any ExchangeClock
    private let logger: Logger

    /// Creates a transport; connections are made when messages are sent.
    ///
    /// - Parameters:
    ///   - configuration: How to post.
    ///   - middlewares: What stands around each POST, the outermost first.
    ///   - clock: Tells how far away the date of a `Retry-After` is.
    ///   - logger: Gets a line at debug for each try.
    /// - Throws: What is wrong with a certificate or key file.
    public init(
      configuration: TransportConfiguration = TransportConfiguration(),
      middlewares: [any ClientMiddleware] = [],
      clock: any ExchangeClock = .system,
      logger: Logger
    ) throws(TLSFileError) {
      let pool = try ConnectionPool(configuration, logger: logger)
      let rule = PlainHTTPRule(allowed: configuration.plainHTTP)
      self.configuration = configuration
      self.pool = pool
      self.clock = clock
      self.logger = logger
      self.follower = RedirectFollower(
        maximumRedirects: configuration.maximumRedirects,
        rule: rule,
        post: Self.chain(middlewares) { request in
          // A middleware may post to other places, so the rule stands here too.
          try rule.check(request.url)
          return try await pool.post(request)
        }
      )
    }

    /// Posts a body once and says what came of it.
    public func deliver(_ body: [UInt8], to endpoint: Endpoint) async -> DeliveryOutcome {
      let outcome: DeliveryOutcome
      do {
        outcome = OutcomeRules(now: clock.now).outcome(of: try await post(body, to: endpoint))
      } catch {
        outcome = TransportErrors.outcome(of: error)
      }
      logger.debug("Posted a message", metadata: ["endpoint": "\(endpoint)", "outcome": "\(outcome)"])
      return outcome
    }

    private func post(_ body: [UInt8], to endpoint: Endpoint) async throws -> PostResponse {
      guard let url = URL(string: endpoint.url) else {
        throw DeliveryFailure.final("invalid_url", "\(endpoint) can't be read as a URL")
      }
      let deadline = NIODeadline.now() + TimeAmount(configuration.deliveryTime)
      return try await follower.follow(from: url, headers: Self.headers, body: body, deadline: deadline)
    }

    /// Closes the connections; a delivery that is still under way fails for the time being.
    public func shutdown() async throws {
      try await pool.shutdown()
    }

    /// Keeps the connections until the service group shuts down.
    ///
    /// Add it to the group before the service that sends, which then has ended by the time the connections close.
    public func run() async throws {
      try? await gracefulShutdown()
      try await shutdown()
    }

    private static func chain(
      _ middlewares: [any ClientMiddleware],
      around post: @escaping @Sendable (PostRequest) async throws -> PostResponse
    ) -> @Sendable (PostRequest) async throws -> PostResponse {
      middlewares.reversed().reduce(post) { next, middleware in
        { request in try await middleware.post(request, next: next) }
      }
    }
  }
#endif
