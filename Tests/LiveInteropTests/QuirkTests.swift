#if HTTP
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  extension LiveInterop {
    @Suite("Quirks of the library")
    struct QuirkTests {
      struct Quirk: Sendable {
        let message: MessageType
        let sender: USEFRole
        let recipient: USEFRole
        let leniency: Leniencies
        /// What the refusal names.
        let attribute: String
      }

      static let quirks = [
        Quirk(message: .metering, sender: .agr, recipient: .dso, leniency: .eighteenDigitEAN, attribute: "EAN"),
        Quirk(
          message: .testMessageResponse,
          sender: .dso,
          recipient: .agr,
          leniency: .testMessageResponseResult,
          attribute: "Result"
        ),
      ]

      @Test("A quirk is taken by the leniency that is named for it", arguments: quirks)
      func lenient(quirk: Quirk) async throws {
        try await OurSide.run(OurSide.Setup(leniencies: quirk.leniency)) { side in
          let sent = try await side.have(quirk.sender, send: quirk.message, "quirk", to: quirk.recipient)
          let attributes = try #require(sent.attributes, "the library did not deliver: \(sent)")
          let conversation = try #require(attributes["\(quirk.message.rawValue)/@ConversationID"])
          _ = try await side.handler.log.entry(of: quirk.message, in: UUIDText(validating: conversation))
        }
      }

      @Test("Without leniencies it is refused with the reason, and nothing is stored", arguments: quirks)
      func strict(quirk: Quirk) async throws {
        try await OurSide.run(OurSide.Setup(leniencies: [])) { side in
          let refused = try await side.have(quirk.sender, send: quirk.message, "quirk", to: quirk.recipient)
          #expect(refused.event == .refused)
          #expect(refused.status == 400)
          #expect(refused.text?.contains(quirk.attribute) == true, "\(refused)")
          #expect(try await side.store.history(HistoryQuery()).isEmpty)
          let outcome = side.events.events.compactMap { event in
            if case .refused(let outcome) = event { outcome } else { nil }
          }
          #expect(outcome.map(\.metricLabel) == ["malformed"])
        }
      }

      /// The schema asks for no reference, and 3.0.0 has no way to say that an offer is unsolicited.
      @Test("An offer without reference is finally refused by the library, though the schema allows it")
      func offerWithoutReference() async throws {
        try await OurSide.run { side in
          let error = await #expect(throws: SendError.self) { try await side.ask(FlexOffer.sample().message) }
          #expect(error?.kind == .undeliverable)
          #expect(error?.problem?.label == "status_400")
        }
      }
    }
  }
#endif
