#if HTTP
  import Logging
  import ServiceLifecycle
  import Testing
  import UFTPCoding
  import UFTPHTTP
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  /// Two participants, each run as one service.
  @Suite(.timeLimit(.minutes(1)))
  struct HTTPExchangeTests {
    private let directory = GrowingDirectory()
    private let agrKey = SigningKey.generate()
    private let dsoKey = SigningKey.generate()

    @Test func tradesAndStopsWithItsGroup() async throws {
      let agr = try service(.agr("agr.example", key: agrKey, handler: Aggregator()))
      let dso = try service(.dso("dso.example", key: dsoKey, handler: SystemOperator()))
      let group = ServiceGroup(services: [agr, dso], logger: quietLogger)
      async let running: Void = group.run()
      try await untilBothListen()
      let request = FlexRequest.sample(from: "dso.example", to: "agr.example")
      let response = try await dso.exchange.dso.agr("agr.example").sendAndAwaitResponse(request, within: .seconds(20))
      #expect(response.flexRequestMessageID == request.messageID)
      #expect(response.result == .accepted)
      await group.triggerGracefulShutdown()
      try await running
    }

    @Test func needsAParticipant() {
      #expect(throws: ExchangeError.self) {
        try HTTPExchange(
          participants: [],
          directory: directory,
          endpoint: EndpointConfiguration(port: 0),
          logger: quietLogger
        )
      }
    }

    private func service(_ participant: LocalParticipant) throws -> HTTPExchange {
      let key = participant.participant.role == .agr ? agrKey : dsoKey
      return try HTTPExchange(
        participants: [participant],
        directory: directory,
        endpoint: EndpointConfiguration(port: 0),
        logger: quietLogger
      ) { [directory] port in
        try? directory.add(participant.participant, port: port, key: key.verifyingKey)
      }
    }

    private func untilBothListen() async throws {
      for participant in [
        Participant(domain: "agr.example", role: .agr), Participant(domain: "dso.example", role: .dso),
      ] {
        for _ in 1...2000 where (try? await directory.entry(for: participant)) == nil {
          try await Task.sleep(for: .milliseconds(5))
        }
        _ = try await directory.entry(for: participant)
      }
    }
  }
#endif
