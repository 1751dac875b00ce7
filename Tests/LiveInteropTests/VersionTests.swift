#if HTTP
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  extension LiveInterop {
    @Suite("What 3.1.0 has and 3.0.0 has not")
    struct VersionTests {
      private var directOrder: FlexOrder {
        var order = FlexOrder.sample()
        (order.unsolicited, order.flexOfferMessageID, order.serviceType) = (true, nil, "fast")
        return order
      }

      @Test("A direct order of ours reaches the library")
      func directOrderOfOurs() async throws {
        try await OurSide.run { side in
          let order = directOrder
          try await side.exchange.dso.agr(PeerDirectory.domain(of: .agr)).send(order).delivered()
          let callback = try await side.callback(.agr, .flexOrder, in: order.conversationID)
          #expect(callback.value("Unsolicited") == "true")
          #expect(callback.value("FlexOfferMessageID") == nil)
          #expect(callback.value("ServiceType") == "fast")
        }
      }

      @Test("It is not written for a peer that speaks 3.0.0")
      func directOrderForOldPeer() async throws {
        try await OurSide.run(OurSide.Setup(version: .v3_0_0)) { side in
          let error = await #expect(throws: SendError.self) {
            try await side.exchange.dso.agr(PeerDirectory.domain(of: .agr)).send(directOrder)
          }
          #expect(error?.kind == .notWritable)
        }
      }

      @Test(
        "The library's direct order and unsolicited offer arrive as they were sent",
        arguments: [
          (MessageType.flexOrder, "direct", USEFRole.dso, USEFRole.agr), (.flexOffer, "unsolicited", .agr, .dso),
        ]
      )
      func theirs(message: MessageType, variant: String, sender: USEFRole, recipient: USEFRole) async throws {
        try await OurSide.run { side in
          let sent = try await side.have(sender, send: message, variant, to: recipient)
          let attributes = try #require(sent.attributes, "the library did not deliver: \(sent)")
          let conversation = try UUIDText(validating: #require(attributes["\(message.rawValue)/@ConversationID"]))
          let entry = try await side.handler.log.entry(of: message, in: conversation)
          switch entry.message {
          case .flexOrder(let order):
            #expect(order.unsolicited == true)
            #expect(order.flexOfferMessageID == nil)
          case .flexOffer(let offer):
            #expect(offer.unsolicited == true)
            #expect(offer.flexRequestMessageID == nil)
          default: Issue.record("\(entry.message.type) is neither")
          }
        }
      }
    }
  }
#endif
