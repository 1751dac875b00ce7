#if HTTP
  import Testing
  import UFTPCoding
  import UFTPHTTP
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  extension LiveInterop {
    @Suite("Objections of the protocol")
    struct ObjectionTests {
      @Test("The library hears that a recipient is unknown")
      func unknownRecipient() async throws {
        try await OurSide.run { side in
          let conversation = UUIDText.random()
          try await side.introduce(.agr, as: "nobody.example")
          let sent = try await side.have(.dso, send: .flexRequest, "full", to: .agr) { command in
            command.domain = "nobody.example"
            command.header.conversation_id = conversation
          }
          #expect(sent.event == .sent)
          let callback = try await side.callback(.dso, .flexRequestResponse, in: conversation)
          #expect(callback.value("Result") == "Rejected")
          #expect(callback.value("RejectionReason") == "Unknown Recipient")
          #expect(callback.value("FlexRequestMessageID") == sent.attributes?["FlexRequest/@MessageID"])
        }
      }

      @Test("The library hears that an identifier was used before")
      func duplicateIdentifier() async throws {
        try await OurSide.run { side in
          let (message, conversation) = (UUIDText.random(), UUIDText.random())
          for variant in ["full", "sparse"] {
            let sent = try await side.have(.dso, send: .flexRequest, variant, to: .agr) { command in
              command.header.message_id = message
              command.header.conversation_id = conversation
            }
            #expect(sent.event == .sent)
          }
          let callback = try await side.peer.event("the rejection") { event in
            event.event == .received && event.value("ConversationID") == conversation.rawValue
              && event.value("RejectionReason") == "Duplicate Identifier"
          }
          #expect(callback.message == "FlexRequestResponse")
          #expect(callback.value("Result") == "Rejected")
          // The first one was accepted, and stays so.
          let accepted = try await side.callback(.dso, .flexRequestResponse, in: conversation)
          #expect(accepted.value("Result") == "Accepted")
        }
      }

      @Test("The library's own rejection reaches our handler")
      func invalidSender() async throws {
        try await OurSide.run { side in
          let offer = FlexOffer.sample(
            from: "other.example",
            to: PeerDirectory.domain(of: .dso),
            following: .random()
          )
          let envelope = SignedMessage(sealing: try offer.xml(), from: side.domain, as: .agr, with: side.key)
          let operatorEntry = try await PeerDirectory.of(side.peer, version: .latest)
            .entry(for: Participant(domain: PeerDirectory.domain(of: .dso), role: .dso))
          #expect(await side.transport.deliver(try envelope.xml(), to: operatorEntry.endpoint) == .delivered)
          let entry = try await side.handler.log.entry(of: .flexOfferResponse, in: offer.conversationID)
          let response = entry.message.payload as? FlexOfferResponse
          #expect(response?.result == .rejected)
          #expect(response?.rejectionReason == "Invalid Sender")
          #expect(response?.flexOfferMessageID == offer.messageID)
        }
      }
    }
  }
#endif
