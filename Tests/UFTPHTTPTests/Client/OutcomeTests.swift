#if HTTP
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// What each status and each failure of a connection makes of a delivery.
  @Suite(.timeLimit(.minutes(1)))
  struct OutcomeTests {
    @Test func postsTheBodyAsTheProtocolWantsIt() async throws {
      try await ScriptedServer.run(script: { _ in .answer(response("200 OK")) }) { server in
        let result = try await deliver("<SignedMessage Body=\"é\"/>", to: server.url)
        #expect(result == .delivered)
        let request = try #require(server.requests.first)
        #expect(request.start == "POST /shapeshifter/api/v3/message HTTP/1.1")
        #expect(request.headers["content-type"] == "text/xml; charset=utf-8")
        #expect(request.headers["content-length"] == "26")
        #expect(request.headers["transfer-encoding"] == nil)
        #expect(request.headers["authorization"] == nil)
        #expect(request.body == "<SignedMessage Body=\"é\"/>")
      }
    }

    @Test(arguments: [
      ("200 OK", "delivered"), ("201 Created", "temporary status_201"), ("202 Accepted", "temporary status_202"),
      ("204 No Content", "temporary status_204"), ("300 Choices", "temporary status_300"),
      ("303 See Other", "final status_303"), ("304 Not Modified", "temporary status_304"),
      ("400 Bad", "final status_400"), ("401 No", "final status_401"), ("403 No", "final status_403"),
      ("404 None", "temporary status_404"), ("405 No", "final status_405"), ("410 Gone", "final status_410"),
      ("411 Length", "final status_411"), ("413 Large", "final status_413"), ("418 Tea", "final status_418"),
      ("419 Key", "temporary status_419"), ("422 No", "final status_422"), ("429 Many", "temporary status_429"),
      ("500 Bad", "temporary status_500"), ("502 Bad", "temporary status_502"), ("503 Bad", "temporary status_503"),
      ("504 Bad", "temporary status_504"), ("599 Odd", "temporary status_599"), ("799 Odd", "temporary status_unknown"),
    ])
    func judgesEachStatus(status: String, outcome: String) async throws {
      let headers = status.hasPrefix("303") ? ["Location: /elsewhere"] : []
      let text = "HTTP/1.1 \(status)\r\n" + headers.map { line in line + "\r\n" }.joined() + "Connection: close\r\n\r\n"

      try await ScriptedServer.run(script: { _ in .answerAndClose(text) }) { server in
        let result = try await deliver(to: server.url).short
        #expect(result == outcome)
        #expect(server.requests.count == 1)
      }
    }

    @Test func repeatsWhatTheEndpointWroteInOneLine() async throws {
      let script: ScriptedServer.Script = { _ in
        .answer(response("400 Bad Request", body: "line 3: \u{1B}[31mno such element\nmore"))
      }
      try await ScriptedServer.run(script: script) { server in
        guard case .final(let problem) = try await deliver(to: server.url) else {
          Issue.record("a 400 is final")
          return
        }
        #expect(
          problem.description
            == "the endpoint answered 400: it can't read the message (\"line 3: [31mno such element\")"
        )
      }
    }

    @Test(
      arguments: [
        ("Retry-After: 7", .seconds(7)), ("Retry-After: 0", .zero), ("Retry-After:  12 ", .seconds(12)),
        ("Retry-After: Sun, 06 Nov 1994 08:50:07 GMT", .seconds(30)),
        ("Retry-After: Sunday, 06-Nov-94 08:50:07 GMT", .seconds(30)),
        ("Retry-After: Sun Nov  6 08:50:07 1994", .seconds(30)),
        ("Retry-After: Sat, 05 Nov 1994 08:50:07 GMT", .zero), ("Retry-After: 99999999999999999999", .seconds(86400)),
        ("Retry-After: soon", nil), ("Retry-After: -3", nil), ("Retry-After: Sun, 99 Nov 1994 08:50:07 GMT", nil),
        ("X-Other: 7", nil),
      ] as [(String, Duration?)]
    )
    func keepsTheWaitThatThePeerAsksFor(header: String, wait: Duration?) async throws {
      try await ScriptedServer.run(script: { _ in .answer(response("429 Too Many", [header])) }) { server in
        let outcome = try await deliver(to: server.url)
        #expect(outcome.short == "temporary status_429")
        #expect(outcome.wait == wait)
      }
    }

    @Test(arguments: [
      (ScriptedServer.Step.close, "temporary connection_closed"), (.reset, "temporary connection_closed"),
      (.answer("this is no HTTP\r\n\r\n"), "temporary failed"),
    ])
    func takesABrokenConnectionForTemporary(step: ScriptedServer.Step, outcome: String) async throws {
      try await ScriptedServer.run(script: { _ in step }) { server in
        let result = try await deliver(to: server.url).short
        #expect(result == outcome)
      }
    }

    @Test(arguments: [ScriptedServer.Step.stall, .answer("HTTP/1.1 200")])
    func takesSilenceForTemporary(step: ScriptedServer.Step) async throws {
      try await ScriptedServer.run(script: { _ in step }) { server in
        let configuration = TransportConfiguration(deliveryTime: .milliseconds(200))
        let result = try await deliver(to: server.url, configuration: configuration).short
        #expect(result == "temporary timed_out")
      }
    }

    /// The status has been told, so what happens to the body after it takes nothing away.
    @Test func takesASuccessWhoseBodyBreaksOffForASuccess() async throws {
      let script: ScriptedServer.Script = { _ in .answerAndClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") }
      try await ScriptedServer.run(script: script) { server in
        let result = try await deliver(to: server.url)
        #expect(result == .delivered)
      }
    }

    @Test func takesARefusedConnectionForTemporary() async throws {
      let url = try await ScriptedServer.run(script: { _ in .close }) { server in server.url }
      let result = try await deliver(to: url).short
      #expect(result == "temporary unreachable")
    }

    @Test func takesACancelledDeliveryForTemporary() async throws {
      let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
      let script: ScriptedServer.Script = { _ in
        arrival.yield()
        return .stall
      }
      try await ScriptedServer.run(script: script) { server in
        let delivery = Task { try await deliver(to: server.url) }
        for await _ in arrivals { break }
        delivery.cancel()
        let result = try await delivery.value.short
        #expect(result == "temporary cancelled")
      }
    }

    /// The outbox tries again; a failure leaves nothing behind that would hinder it.
    @Test func succeedsAfterFailures() async throws {
      let steps = StepList([
        .reset, .answer(response("503 Full")), .answer(response("404 None")), .answer(response("200 OK")),
      ])
      try await ScriptedServer.run(script: { _ in steps.next() }) { server in
        try await withTransport { transport in
          let endpoint = try Endpoint(url: server.url)
          var outcomes: [String] = []
          for _ in 1...4 { outcomes.append(await transport.deliver([], to: endpoint).short) }
          #expect(
            outcomes == ["temporary connection_closed", "temporary status_503", "temporary status_404", "delivered"]
          )
        }
      }
    }

    @Test(arguments: ["http://example.com/x", "http://127.0.0.1.example.com/x", "http://127.1/x"])
    func sendsNothingUnencryptedToOtherMachines(url: String) async throws {
      let result = try await deliver(to: url).short
      #expect(result == "final plain_http")
    }

    @Test func sendsNothingUnencryptedAtAllIfToldSo() async throws {
      let configuration = TransportConfiguration(plainHTTP: .never)
      let result = try await deliver(to: "http://127.0.0.1:1/x", configuration: configuration).short
      #expect(result == "final plain_http")
    }
  }
#endif
