#if HTTP
  import InteropSupport
  import Testing
  import UFTPCoding
  import UFTPMessages

  extension LiveInterop {
    @Suite("The library asks, our handler answers")
    struct LibraryAsksTests {
      @Test("Requests of every type arrive whole, and so does the answer", arguments: TradeCase.all)
      func trade(trade: TradeCase) async throws {
        try await OurSide.run(trade.setup) { side in
          let variant = trade.verdict == .accepted ? "full" : "sparse"
          let sent = try await side.have(trade.sender, send: trade.type, variant, to: trade.recipient)
          let attributes = try #require(sent.attributes, "the library did not deliver: \(sent)")
          let conversation = try UUIDText(validating: #require(attributes["\(trade.type.rawValue)/@ConversationID"]))
          try await checkRequest(trade, attributes, conversation, side)
          try await checkAnswer(trade, attributes, conversation, side)
        }
      }

      /// What our handler got is what the library sent, signed by the role that sends such messages.
      private func checkRequest(
        _ trade: TradeCase,
        _ attributes: [String: String],
        _ conversation: UUIDText,
        _ side: OurSide
      ) async throws {
        let entry = try await side.handler.log.entry(of: trade.type, in: conversation)
        #expect(AttributeTable.read(entry.context.payload) == attributes)
        #expect(AttributeTable.read(try entry.message.xml()) == attributes)
        #expect(entry.message.payload.version.rawValue == trade.version.rawValue)
        let sender = try trade.sender
        #expect(entry.context.senderRole == sender.rawValue)
        #expect(entry.context.senderDomain == PeerDirectory.domain(of: sender).rawValue)
      }

      /// What the library's callback got is what our exchange sent, and it answers the request.
      private func checkAnswer(
        _ trade: TradeCase,
        _ attributes: [String: String],
        _ conversation: UUIDText,
        _ side: OurSide
      ) async throws {
        let response = try trade.response
        let callback = try await side.callback(trade.sender, response, in: conversation)
        let values = try #require(callback.values)
        let sent = try await side.sent(response, in: conversation)
        ValueComparison.expectEqual(sent: sent, received: values)
        #expect(callback.value("Result") == trade.verdict.rawValue)
        #expect(callback.value("RejectionReason") == (trade.verdict == .rejected ? Verdict.reason : nil))
        #expect(callback.value("Version") == trade.version.rawValue)
        let request = attributes["\(trade.type.rawValue)/@MessageID"]
        #expect(values.filter { $0.value == request }.count == 1, "the answer names the request once")
      }
    }
  }
#endif
