#if HTTP
  import NIOPosix
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// On which threads bodies are taken.
  @Suite(.timeLimit(.minutes(1)))
  struct ThreadTests {
    @Test func takesAShortBodyOnItsEventLoop() async throws {
      let isOnLoop = try await Self.isOnLoop(bodySize: 64 << 10)
      #expect(isOnLoop)
    }

    /// Its signature may take longer than the loop's other connections should wait.
    @Test func takesALongBodyOffTheEventLoop() async throws {
      let isOnLoop = try await Self.isOnLoop(bodySize: (64 << 10) + 1)
      #expect(!isOnLoop)
    }

    private static func isOnLoop(bodySize: Int) async throws -> Bool {
      let seen = Locked<[Bool]>([])
      let note: @Sendable (String) async -> ReceiveOutcome = { _ in
        let isOnLoop = MultiThreadedEventLoopGroup.currentEventLoop != nil
        seen.withLock { $0.append(isOnLoop) }
        return .accepted
      }
      try await RunningEndpoint.run(outcome: note) { endpoint in
        let body = String(repeating: "x", count: bodySize)
        let status = try await RawConnection.status(port: endpoint.port, post(body))
        #expect(status == 200)
      }
      let first = seen.withLock { $0.first }
      return try #require(first as Bool?)
    }
  }
#endif
