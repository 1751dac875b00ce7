#if HTTP
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  extension LiveInterop {
    @Suite("Wrong keys and strangers")
    struct KeyTests {
      @Test("What the library seals with another key gets 401 and reaches nobody")
      func wrongKeyOfTheirs() async throws {
        try await OurSide.run { side in
          let refused = try await side.have(.dso, send: .flexRequest, "full", to: .agr) { $0.keyOf = .agr }
          #expect(refused.event == .refused)
          #expect(refused.status == 401)
          #expect(try await side.store.history(HistoryQuery()).isEmpty)
        }
      }

      @Test("A sender that our directory does not know gets 419")
      func strangerOfTheirs() async throws {
        try await OurSide.run { side in
          let refused = try await side.have(.dso, send: .flexRequest, "full", to: .agr) {
            $0.senderDomain = "stranger.demo"
          }
          #expect(refused.event == .refused)
          #expect(refused.status == 419)
          #expect(try await side.store.history(HistoryQuery()).isEmpty)
        }
      }

      @Test("What the library can't open is finally refused, and whoever waits hears of it")
      func wrongKeyOfOurs() async throws {
        try await OurSide.run { side in
          try await side.introduce(.dso, key: SigningKey.generate().verifyingKey)
          let error = await #expect(throws: SendError.self) { try await side.ask(FlexRequest.sample().message) }
          #expect(error?.kind == .undeliverable)
          #expect(error?.problem?.label == "status_401")
          #expect(!side.events.events.contains { $0.metricLabel == "retrying" })
        }
      }

      /// The library looks a key up outside of what turns its errors into statuses, so it says 500 for 419. Both mean
      /// that it may be different later.
      @Test("Where the library does not know us we go on trying, until it does")
      func strangerOfOurs() async throws {
        try await OurSide.run(isKnown: false) { side in
          let message = FlexRequest.sample()
          let sent = try await side.exchange.dso.agr(PeerDirectory.domain(of: .agr)).send(message)
          let problem = try await eventually("a try to fail") {
            side.events.events.lazy.compactMap { event in
              if case .retrying(_, _, _, let problem) = event { problem } else { nil }
            }.first
          }
          #expect(problem.label == "status_500")
          try await side.introduce(.dso)
          try await sent.delivered()
          _ = try await side.callback(.agr, .flexRequest, in: message.conversationID)
        }
      }
    }
  }
#endif
