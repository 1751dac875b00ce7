#if HTTP
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// Graceful shutdown: what is in flight is answered, what is new is refused.
  @Suite(.timeLimit(.minutes(1)))
  struct ShutdownTests {
    @Test func answersWhatIsInFlightAndRefusesWhatIsNew() async throws {
      let (starts, start) = AsyncStream.makeStream(of: Void.self)
      let (goes, go) = AsyncStream.makeStream(of: Void.self)
      let held: @Sendable (String) async -> ReceiveOutcome = { _ in
        start.yield()
        for await _ in goes { break }
        return .accepted
      }
      try await RunningEndpoint.run(outcome: held) { endpoint in
        async let answer = RawConnection.exchange(port: endpoint.port, post())
        for await _ in starts { break }
        await endpoint.shutDown()
        try await Self.untilRefused(port: endpoint.port)
        go.yield()
        #expect(try await answer?.status == 200)
      }
    }

    @Test func closesIdleConnections() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(post())
          #expect(await connection.reader.next()?.status == 200)
          await endpoint.shutDown()
          #expect(await connection.reader.isAtEnd())
        }
      }
    }

    @Test func endsAtOnceWhenItIsCancelled() async throws {
      let (ports, port) = AsyncStream.makeStream(of: Int.self)
      let endpoint = HTTPEndpoint(
        configuration: EndpointConfiguration(port: 0),
        logger: quietLogger,
        whenListening: { number in port.yield(number) },
        receive: { _ in .accepted }
      )
      let running = Task { try await endpoint.run() }
      for await number in ports {
        try await RawConnection.open(port: number) { connection in
          try await connection.send(post())
          #expect(await connection.reader.next()?.status == 200)
          running.cancel()
          #expect(await connection.reader.isAtEnd())
        }
        break
      }
      _ = await running.result
    }

    /// The listening socket closes a moment after shutdown is asked for.
    private static func untilRefused(port: Int) async throws {
      for _ in 1...100 {
        do {
          try await RawConnection.open(port: port) { _ in }
        } catch {
          return
        }
        try await Task.sleep(for: .milliseconds(5))
      }
      Issue.record("port \(port) still takes connections")
    }
  }

  /// An endpoint that can't start says where and why.
  @Suite struct StartTests {
    @Test func saysWhichPortIsTaken() async throws {
      try await RunningEndpoint.run { endpoint in
        let second = HTTPEndpoint(
          configuration: EndpointConfiguration(port: endpoint.port),
          logger: quietLogger,
          receive: { _ in .accepted }
        )
        let error = await #expect(throws: EndpointStartError.self) { try await second.run() }
        #expect(error?.description.hasPrefix("can't listen on 127.0.0.1:\(endpoint.port): ") == true)
      }
    }
  }
#endif
