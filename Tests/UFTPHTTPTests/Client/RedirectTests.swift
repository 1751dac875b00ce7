#if HTTP
  import HTTPTypes
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// Redirects keep method and body, stop somewhere, and take no credentials along.
  @Suite(.timeLimit(.minutes(1)))
  struct RedirectTests {
    @Test(arguments: ["301", "302", "307", "308"])
    func followsWithMethodAndBody(status: String) async throws {
      let script: ScriptedServer.Script = { request in
        request.start.contains("/new")
          ? .answer(response("200 OK")) : .answer(response("\(status) Moved", ["Location: /new"]))
      }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver("<a/>", to: server.url)
        #expect(result == .delivered)
        #expect(server.requests.map(\.start) == ["POST /shapeshifter/api/v3/message HTTP/1.1", "POST /new HTTP/1.1"])
        #expect(server.requests.map(\.body) == ["<a/>", "<a/>"])
        #expect(
          server.requests.map { request in request.headers["content-type"] }
            == Array(
              repeating: "text/xml; charset=utf-8",
              count: 2
            )
        )
      }
    }

    @Test func doesNotFollow303() async throws {
      let script: ScriptedServer.Script = { _ in .answer(response("303 See Other", ["Location: /new"])) }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url).short
        #expect(result == "final status_303")
        #expect(server.requests.count == 1)
      }
    }

    @Test func seesACircle() async throws {
      let script: ScriptedServer.Script = { request in
        .answer(response("307 Moved", ["Location: \(request.start.contains("/a") ? "/b" : "/a")"]))
      }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url).short
        #expect(result == "temporary redirect_loop")
        #expect(server.requests.count == 3)
      }
    }

    @Test func stopsAfterAFewHops() async throws {
      let script: ScriptedServer.Script = { request in
        .answer(response("308 Moved", ["Location: \(request.start.split(separator: " ")[1])x"]))
      }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url).short
        #expect(result == "temporary redirect_limit")
        #expect(server.requests.count == 6)
      }
    }

    @Test func followsExactlyTheHopsAllowed() async throws {
      let script: ScriptedServer.Script = { request in
        let path = request.start.split(separator: " ")[1]
        return path.hasSuffix("xxxxx")
          ? .answer(response("200 OK")) : .answer(response("308 Moved", ["Location: \(path)x"]))
      }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url)
        #expect(result == .delivered)
      }
    }

    @Test(arguments: [
      "", "Location: ftp://127.0.0.1/x", "Location: http://user:secret@127.0.0.1/x", "Location: http://",
    ])
    func goesNowhereElse(header: String) async throws {
      let headers = header.isEmpty ? [] : [header]
      try await ScriptedServer.run(script: { _ in .answer(response("302 Moved", headers)) }) { server in
        let outcome = try await deliver(to: server.url).short
        #expect(["temporary redirect_target", "final invalid_url"].contains(outcome))
        #expect(server.requests.count == 1)
      }
    }

    @Test func goesToNoOtherMachineUnencrypted() async throws {
      let script: ScriptedServer.Script = { _ in .answer(response("307 Moved", ["Location: http://192.0.2.1/x"])) }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url).short
        #expect(result == "final plain_http")
      }
    }

    @Test func takesCredentialsToNoOtherOrigin() async throws {
      try await ScriptedServer.run(script: { _ in .answer(response("200 OK")) }) { other in
        let location = other.url
        try await ScriptedServer.run(script: { _ in .answer(response("307 Moved", ["Location: \(location)"])) }) {
          server in
          let result = try await deliver(to: server.url, middlewares: [KeyMiddleware()])
          #expect(result == .delivered)
          #expect(server.requests.map { request in request.headers["authorization"] } == ["Key 1"])
          #expect(other.requests.map { request in request.headers["authorization"] } == [nil])
        }
      }
    }

    @Test func takesCredentialsAlongWithinTheOrigin() async throws {
      let script: ScriptedServer.Script = { request in
        request.start.contains("/new")
          ? .answer(response("200 OK")) : .answer(response("307 Moved", ["Location: /new"]))
      }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url, middlewares: [KeyMiddleware()])
        #expect(result == .delivered)
        #expect(server.requests.map { request in request.headers["authorization"] } == ["Key 1", "Key 1"])
      }
    }
  }

  /// Shows a key where that is allowed, as a user's own middleware would.
  private struct KeyMiddleware: ClientMiddleware {
    func post(
      _ request: PostRequest,
      next: @escaping @Sendable (PostRequest) async throws -> PostResponse
    ) async throws -> PostResponse {
      var request = request
      if request.mayCarryCredentials { request.headers[.authorization] = "Key 1" }
      return try await next(request)
    }
  }
#endif
