#if HTTP
  import Foundation
  import Synchronization
  import UFTPHTTP
  import UFTPRuntime

  /// A market that wants tokens: a token service and an endpoint behind it, on one server.
  struct Market {
    let tokens: TokenService
    private let accepted: String?

    /// - Parameters:
    ///   - lifetime: What `expires_in` says.
    ///   - accepted: The one `Authorization` that the endpoint takes; nil for any bearer token.
    init(lifetime: String = "3600", accepted: String? = nil) {
      tokens = TokenService(lifetime: lifetime)
      self.accepted = accepted
    }

    func run(_ body: @Sendable (ScriptedServer) async throws -> Void) async throws {
      try await ScriptedServer.run(
        script: { [tokens, accepted] request in
          if request.isForToken { return .answer(tokens.answer()) }
          let authorization = request.headers["authorization"] ?? ""
          let isWelcome = accepted.map { accepted in accepted == authorization } ?? authorization.hasPrefix("Bearer ")
          return .answer(response(isWelcome ? "200 OK" : "401 Unauthorized"))
        },
        body
      )
    }

    func middleware(
      _ server: ScriptedServer,
      authentication: OAuthCredentials.Authentication = .basic,
      hosts: [String] = ["127.0.0.1"],
      clock: any ExchangeClock = TestClock()
    ) -> OAuthMiddleware {
      let credentials = OAuthCredentials(
        tokenURL: URL(string: "http://127.0.0.1:\(server.port)/token") ?? URL(filePath: "/"),
        clientID: "client",
        clientSecret: ClientSecret("s:c++ "),
        scopes: ["flex", "trade"],
        parameters: ["audience": "uftp/3"],
        authentication: authentication
      )
      return OAuthMiddleware(credentials: credentials, hosts: hosts, clock: clock)
    }
  }

  /// Gives out `token-1`, `token-2` and so on, or fails as told.
  final class TokenService: Sendable {
    private let lifetime: String
    private let state = Mutex<(given: Int, failure: String?)>((0, nil))

    init(lifetime: String) {
      self.lifetime = lifetime
    }

    func fail(with answer: String) { state.withLock { state in state.failure = answer } }

    func answer() -> String {
      state.withLock { state in
        if let failure = state.failure { return failure }
        state.given += 1
        let json = #"{"access_token":"token-\#(state.given)","token_type":"Bearer","expires_in":\#(lifetime)}"#
        return response("200 OK", ["Content-Type: application/json"], body: json)
      }
    }
  }

  extension HTTPText {
    var isForToken: Bool { start.hasPrefix("POST /token ") }
  }

  extension ScriptedServer {
    var tokenRequests: [HTTPText] { requests.filter(\.isForToken) }

    /// What the endpoint was shown, message by message.
    var authorizations: [String] {
      requests.filter { request in !request.isForToken }.compactMap { request in request.headers["authorization"] }
    }
  }
#endif
