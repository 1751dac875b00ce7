#if HTTP
  import Foundation
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// Tokens: fetched when needed, kept, renewed in time, once, and sent only where they belong.
  @Suite(.timeLimit(.minutes(1)))
  struct OAuthTests {
    @Test func fetchesATokenOnceAndSendsItAlong() async throws {
      let market = Market()
      try await market.run { server in
        try await withTransport(middlewares: [market.middleware(server)]) { transport in
          let endpoint = try Endpoint(url: server.url)
          for _ in 1...3 { #expect(await transport.deliver([], to: endpoint) == .delivered) }
        }
        #expect(server.tokenRequests.count == 1)
        #expect(server.authorizations == ["Bearer token-1", "Bearer token-1", "Bearer token-1"])
        let request = try #require(server.tokenRequests.first)
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
        #expect(request.headers["authorization"] == "Basic Y2xpZW50OnMlM0FjJTJCJTJCKw==")
        #expect(request.body == "grant_type=client_credentials&scope=flex+trade&audience=uftp%2F3")
      }
    }

    @Test func sendsNameAndSecretInTheFormIfAsked() async throws {
      let market = Market()
      try await market.run { server in
        let middleware = market.middleware(server, authentication: .form)
        let result = try await deliver(to: server.url, middlewares: [middleware])
        #expect(result == .delivered)
        let request = try #require(server.tokenRequests.first)
        #expect(request.headers["authorization"] == nil)
        #expect(request.body.contains("&client_id=client&client_secret=s%3Ac%2B%2B+&"))
      }
    }

    @Test func renewsATokenAheadOfItsEnd() async throws {
      let market = Market(lifetime: "\"3600\"")
      let clock = TestClock()
      try await market.run { server in
        try await withTransport(middlewares: [market.middleware(server, clock: clock)]) { transport in
          let endpoint = try Endpoint(url: server.url)
          for seconds in [0.0, 3539, 2] {
            clock.advance(by: seconds)
            #expect(await transport.deliver([], to: endpoint) == .delivered)
          }
        }
        #expect(server.authorizations == ["Bearer token-1", "Bearer token-1", "Bearer token-2"])
      }
    }

    @Test func keepsAShortLivedTokenForHalfItsTime() async throws {
      let market = Market(lifetime: "30")
      let clock = TestClock()
      try await market.run { server in
        try await withTransport(middlewares: [market.middleware(server, clock: clock)]) { transport in
          let endpoint = try Endpoint(url: server.url)
          for seconds in [0.0, 14, 2] {
            clock.advance(by: seconds)
            #expect(await transport.deliver([], to: endpoint) == .delivered)
          }
        }
        #expect(server.authorizations == ["Bearer token-1", "Bearer token-1", "Bearer token-2"])
      }
    }

    @Test func usesWhatThereIsWhileTheTokenServiceIsDown() async throws {
      let market = Market(lifetime: "3600")
      let clock = TestClock()
      try await market.run { server in
        try await withTransport(middlewares: [market.middleware(server, clock: clock)]) { transport in
          let endpoint = try Endpoint(url: server.url)
          #expect(await transport.deliver([], to: endpoint) == .delivered)
          market.tokens.fail(with: response("503 Full", ["Retry-After: 5"]))
          clock.advance(by: 3550)
          #expect(await transport.deliver([], to: endpoint) == .delivered)
          clock.advance(by: 51)
          let outcome = await transport.deliver([], to: endpoint)
          #expect(outcome.short == "temporary token")
          #expect(outcome.wait == .seconds(5))
        }
        #expect(server.authorizations == ["Bearer token-1", "Bearer token-1"])
      }
    }

    @Test func renewsARefusedTokenOnce() async throws {
      let market = Market(accepted: "Bearer token-2")
      try await market.run { server in
        let result = try await deliver(to: server.url, middlewares: [market.middleware(server)])
        #expect(result == .delivered)
        #expect(server.authorizations == ["Bearer token-1", "Bearer token-2"])
      }
    }

    @Test func takesASecondRefusalForFinal() async throws {
      let market = Market(accepted: "never")
      try await market.run { server in
        let result = try await deliver(to: server.url, middlewares: [market.middleware(server)]).short
        #expect(result == "final status_401")
        #expect(server.authorizations == ["Bearer token-1", "Bearer token-2"])
      }
    }

    @Test func asksForOneTokenHoweverManyMessagesWait() async throws {
      let market = Market()
      try await market.run { server in
        try await withTransport(middlewares: [market.middleware(server)]) { transport in
          let endpoint = try Endpoint(url: server.url)
          try await withThrowingTaskGroup { group in
            for _ in 1...20 { group.addTask { await transport.deliver([], to: endpoint) } }
            for try await outcome in group { #expect(outcome == .delivered) }
          }
        }
        #expect(server.tokenRequests.count == 1)
        #expect(server.authorizations.count == 20)
      }
    }

    @Test(arguments: [
      response("400 Bad Request", body: #"{"error":"invalid_client"}"#), response("200 OK", body: "<html>"),
      response("200 OK", body: #"{"access_token":"a b","token_type":"bearer"}"#), response("500 Down"),
      response("200 OK", body: #"{"access_token":"ab","token_type":"mac"}"#),
      response("200 OK", body: #"{"access_token":"ab","expires_in":"soon"}"#),
    ])
    func takesAFailedTokenForTemporary(answer: String) async throws {
      let market = Market()
      market.tokens.fail(with: answer)
      try await market.run { server in
        let outcome = try await deliver(to: server.url, middlewares: [market.middleware(server)])
        #expect(outcome.short == "temporary token")
        #expect(!"\(outcome)".contains("s:c"))
        #expect(server.authorizations.isEmpty)
      }
    }

    @Test func sendsNoTokenToOtherHosts() async throws {
      let market = Market()
      try await market.run { server in
        let middleware = market.middleware(server, hosts: ["elsewhere.example"])
        let result = try await deliver(to: server.url, middlewares: [middleware]).short
        #expect(result == "final status_401")
        #expect(server.tokenRequests.isEmpty)
      }
    }

    @Test func showsTheSecretNowhere() {
      let secret = ClientSecret("s:c++")
      var dumped = ""
      dump(secret, to: &dumped)
      #expect(!"\(secret)\(String(reflecting: secret))\(dumped)".contains("s:c"))
    }
  }
#endif
