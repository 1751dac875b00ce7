#if HTTP
  import InteropSupport
  import Testing

  /// Has the Python library's services run while the tests of a suite do, and ends them afterwards in any case.
  struct LivePeerTrait: SuiteTrait, TestScoping {
    @TaskLocal static var current: LivePeer?

    /// The running peer.
    static var peer: LivePeer {
      get throws { try #require(current, "the suite lacks the trait .livePeer") }
    }

    func provideScope(
      for test: Test,
      testCase: Test.Case?,
      performing function: @Sendable () async throws -> Void
    ) async throws {
      let peer = try await LivePeer.start(#require(PythonPeer.installed))
      do {
        try await Self.$current.withValue(peer, operation: function)
      } catch {
        await peer.stop()
        throw error
      }
      await peer.stop()
    }
  }

  extension Trait where Self == LivePeerTrait {
    static var livePeer: LivePeerTrait { LivePeerTrait() }
  }
#endif
