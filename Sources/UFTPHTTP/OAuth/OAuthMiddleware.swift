#if HTTP
  import Foundation
  import HTTPTypes
  public import UFTPRuntime

  /// Adds a bearer token to each POST to the hosts that want one.
  ///
  /// A token is fetched when the first message needs it, kept, and renewed ahead of its end. If an endpoint answers 401,
  /// the token is renewed and the message posted again, once. However many messages wait, one request for a token is under
  /// way. After a redirect to another origin, no token is sent.
  public struct OAuthMiddleware: ClientMiddleware {
    private let credentials: OAuthCredentials
    private let hosts: Set<String>
    private let clock: any ExchangeClock
    private let cache: TokenCache

    /// Creates the middleware.
    ///
    /// - Parameters:
    ///   - credentials: How to get tokens.
    ///   - hosts: The hosts of the endpoints that want these tokens; no other host is sent one.
    ///   - renewAhead: How long before its end a token is renewed.
    ///   - clock: Tells when a token's time is over.
    public init(
      credentials: OAuthCredentials,
      hosts: some Sequence<String>,
      renewAhead: Duration = .seconds(60),
      clock: any ExchangeClock = .system
    ) {
      self.credentials = credentials
      self.hosts = Set(hosts.map { host in host.lowercased() })
      self.clock = clock
      self.cache = TokenCache(clock: clock, renewAhead: renewAhead)
    }

    /// Posts with a token, and once more with a new one if the first is refused.
    public func post(
      _ request: PostRequest,
      next: @escaping @Sendable (PostRequest) async throws -> PostResponse
    ) async throws -> PostResponse {
      guard wantsToken(request) else { return try await next(request) }
      let token = try await token(for: request, next: next)
      let response = try await next(Self.authorized(request, token))
      guard response.status == 401 else { return response }
      await cache.discard(token)
      return try await next(Self.authorized(request, self.token(for: request, next: next)))
    }

    private func wantsToken(_ request: PostRequest) -> Bool {
      guard request.mayCarryCredentials, let host = request.url.host()?.lowercased() else { return false }
      return hosts.contains(host)
    }

    private func token(
      for request: PostRequest,
      next: @escaping @Sendable (PostRequest) async throws -> PostResponse
    ) async throws -> AccessToken {
      let form = TokenRequest(credentials: credentials)
      let (url, clock) = (credentials.tokenURL, clock)
      return try await cache.token {
        let requested = clock.now
        let response = try await next(request.beside(to: url, headers: form.headers, body: form.body))
        return try TokenResponse.token(in: response, requested: requested)
      }
    }

    private static func authorized(_ request: PostRequest, _ token: AccessToken) -> PostRequest {
      var request = request
      request.headers[.authorization] = "Bearer \(token.text)"
      return request
    }
  }
#endif
