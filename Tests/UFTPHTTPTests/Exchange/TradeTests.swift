#if HTTP
  import InMemoryLogging
  import InMemoryTracing
  import Logging
  import MetricsTestKit
  import Testing
  import Tracing
  import UFTPCoding
  import UFTPHTTP
  import UFTPMessages
  import UFTPRuntime

  /// An aggregator and a system operator over real HTTP, with what logs, metrics and spans tell of it.
  @Suite(.timeLimit(.minutes(1)))
  struct TradeTests {
    @Test func tradesOverHTTPAndTellsOfIt() async throws {
      try await trade { agr, dso in
        let revocation = FlexOfferRevocation(
          senderDomain: "agr.example",
          recipientDomain: "dso.example",
          flexOfferMessageID: .random()
        )
        let response = try await agr.exchange.agr.dso("dso.example").sendAndAwaitResponse(
          revocation,
          within: .seconds(20)
        )
        #expect(response.result == .rejected)
        #expect(response.rejectionReason == "Flexibility procured")
        #expect(response.flexOfferRevocationMessageID == revocation.messageID)
        // The answer may be here before the status of the request has been read.
        try await untilTrue { agr.log.entries.contains { entry in "\(entry.message)" == "Delivered a message" } }
        try await untilTrue { agr.metrics.recorders(label: "uftp_exchange_depth").count == 2 }
        try checkLog(agr, of: revocation)
        try checkMetrics(agr, dso)
      }
    }

    @Test func opensASpanForEachStep() async throws {
      try await trade { agr, dso in
        let request = TestMessage(senderDomain: "agr.example", recipientDomain: "dso.example")
        try await agr.exchange.agr.dso("dso.example").send(request)
        let spans = { (trader: Trader) in Set(trader.tracer.finishedSpans.map(\.operationName)) }
        try await untilTrue {
          spans(agr) == ["uftp deliver TestMessage", "uftp receive", "uftp handle TestMessageResponse"]
            && spans(dso) == ["uftp receive", "uftp handle TestMessage", "uftp deliver TestMessageResponse"]
        }
        let handled = try #require(agr.tracer.finishedSpans.first { span in span.operationName.contains("handle") })
        #expect(
          handled.attributes["uftp.conversation_id"]?.toSpanAttribute() == .string(request.conversationID.rawValue)
        )
      }
    }

    private func trade(_ body: @Sendable (_ agr: Trader, _ dso: Trader) async throws -> Void) async throws {
      let directory = GrowingDirectory()
      let (agrKey, dsoKey) = (SigningKey.generate(), SigningKey.generate())
      let agr = try Trader(.agr("agr.example", key: agrKey, handler: Aggregator()), directory: directory)
      let dso = try Trader(.dso("dso.example", key: dsoKey, handler: SystemOperator()), directory: directory)
      try await agr.run { port in
        try directory.add(Participant(domain: "agr.example", role: .agr), port: port, key: agrKey.verifyingKey)
        try await dso.run { port in
          try directory.add(Participant(domain: "dso.example", role: .dso), port: port, key: dsoKey.verifyingKey)
          try await body(agr, dso)
        }
      }
    }

    /// Each line names the message; no line above trace shows its content.
    private func checkLog(_ agr: Trader, of revocation: FlexOfferRevocation) throws {
      let delivered = try #require(agr.log.entries.first { entry in "\(entry.message)" == "Delivered a message" })
      #expect(delivered.level == .debug)
      #expect(delivered.metadata["message_type"] == "FlexOfferRevocation")
      #expect(delivered.metadata["message_id"] == "\(revocation.messageID.rawValue)")
      #expect(delivered.metadata["conversation_id"] == "\(revocation.conversationID.rawValue)")
      #expect(delivered.metadata["recipient"] == "dso.example (DSO)")
      let told = agr.log.entries.filter { entry in entry.level > .trace }.map { entry in
        "\(entry.message) \(entry.metadata)"
      }
      #expect(!told.contains { line in line.contains("SignedMessage") || line.contains("<Flex") })
    }

    private func checkMetrics(_ agr: Trader, _ dso: Trader) throws {
      let type = ("type", "FlexOfferRevocation")
      #expect(try agr.metrics.expectCounter("uftp_exchange_events", [("event", "delivered"), type]).totalValue == 1)
      #expect(try dso.metrics.expectCounter("uftp_exchange_events", [("event", "received"), type]).totalValue == 1)
      #expect(try agr.metrics.expectTimer("uftp_exchange_delivery_duration", [type]).values.count == 1)
      #expect(try agr.metrics.expectRecorder("uftp_exchange_delivery_attempts").values == [1])
      #expect(try dso.metrics.expectCounter("uftp_endpoint_requests", [("outcome", "accepted")]).totalValue == 1)
      let depth = try agr.metrics.expectRecorder("uftp_exchange_depth", [("queue", "outbox")])
      #expect(depth.values.allSatisfy { count in 0...1 ~= count })
    }

    private func untilTrue(_ condition: () -> Bool) async throws {
      for _ in 1...2000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
      try #require(condition())
    }
  }
#endif
