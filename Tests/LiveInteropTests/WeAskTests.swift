#if HTTP
  import InteropSupport
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  extension LiveInterop {
    @Suite("We ask, the library answers")
    struct WeAskTests {
      @Test("Requests of every type reach its callback whole, and its answer whoever waits", arguments: TradeCase.all)
      func trade(trade: TradeCase) async throws {
        try await OurSide.run(trade.setup) { side in
          let request = try trade.request
          let conversation = request.payload.conversationID
          _ = try await side.peer.ask { id in
            AnswerCommand(id: id, conversation: conversation, variant: trade.verdict == .accepted ? "full" : "rejected")
          }
          let response = try await side.ask(request)
          try await checkRequest(trade, conversation, side)
          try await checkAnswer(trade, request, response, side)
        }
      }

      private func checkRequest(_ trade: TradeCase, _ conversation: UUIDText, _ side: OurSide) async throws {
        let callback = try await side.callback(trade.recipient, trade.type, in: conversation)
        let sent = try await side.sent(trade.type, in: conversation)
        ValueComparison.expectEqual(sent: sent, received: callback.values)
        #expect(callback.value("Version") == trade.version.rawValue)
        #expect(callback.value("SenderDomain") == side.domain.rawValue)
      }

      private func checkAnswer(
        _ trade: TradeCase,
        _ request: UFTPMessage,
        _ response: UFTPMessage,
        _ side: OurSide
      ) async throws {
        let conversation = request.payload.conversationID
        let answered = try await side.peer.event("the library to answer") {
          $0.event == .answered && $0.value("ConversationID") == conversation.rawValue
        }
        #expect(AttributeTable.read(try response.xml()) == answered.attributes)
        #expect(Verdict(of: response) == trade.verdict)
        #expect(response.requestMessageID == request.payload.messageID)
        #expect(response.payload.version.rawValue == trade.version.rawValue)
        let entry = try await side.handler.log.entry(of: trade.response, in: conversation)
        #expect(entry.message == response)
      }
    }
  }
#endif
