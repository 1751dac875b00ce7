#if HTTP
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// More bytes on their way than an endpoint may hold.
  @Suite(.timeLimit(.minutes(1)))
  struct OverloadTests {
    private let limits = EndpointLimits(bodySize: 60_000, bodiesSize: 100_000)
    private let body = String(repeating: "x", count: 60_000)

    @Test func asksToComeLaterAndTakesTheMessageThen() async throws {
      let (waiting, begun) = AsyncStream.makeStream(of: Void.self)
      let (leave, give) = AsyncStream.makeStream(of: Void.self)
      let outcome: @Sendable (String) async -> ReceiveOutcome = { _ in
        begun.yield()
        for await _ in leave { break }
        return .accepted
      }
      try await RunningEndpoint.run(limits: limits, outcome: outcome) { [body] endpoint in
        async let first = RawConnection.status(port: endpoint.port, post(body))
        for await _ in waiting { break }
        let refused = try #require(await RawConnection.exchange(port: endpoint.port, post(body)))
        #expect(refused.status == 503)
        #expect(refused.headers["retry-after"] == "1")
        give.finish()
        #expect(try await first == 200)
        #expect(try await RawConnection.status(port: endpoint.port, post(body)) == 200)
        #expect(endpoint.received.count == 2)
      }
    }

    @Test func countsNoLengthThatIsOnlyClaimed() async throws {
      let head = String(post(body).dropLast(body.count))
      try await RunningEndpoint.run(limits: limits) { [body] endpoint in
        try await RawConnection.open(port: endpoint.port) { first in
          try await first.send(head)
          try await RawConnection.open(port: endpoint.port) { second in
            try await second.send(head)
            #expect(try await RawConnection.status(port: endpoint.port, post(body)) == 200)
          }
        }
      }
    }

    /// A body that broke off gives its bytes back.
    @Test func forgetsWhatWasHalfSent() async throws {
      try await RunningEndpoint.run(limits: limits) { [body] endpoint in
        for _ in 1...5 {
          try await RawConnection.open(port: endpoint.port) { connection in
            try await connection.send(String(post(body).dropLast(1)))
          }
        }
        for _ in 1...400 {
          if try await RawConnection.status(port: endpoint.port, post(body)) == 200 { break }
          try await Task.sleep(for: .milliseconds(5))
        }
        #expect(endpoint.received.last == body)
      }
    }
  }
#endif
