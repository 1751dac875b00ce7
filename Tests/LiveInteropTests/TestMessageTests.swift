#if HTTP
  import InteropSupport
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  extension LiveInterop {
    /// The library has no client from a role to the same role, so two aggregators can't test each other with it.
    @Suite("Test messages between different roles")
    struct TestMessageTests {
      struct Line: Sendable, CustomTestStringConvertible {
        let ours: USEFRole
        let theirs: USEFRole
        let version: ProtocolVersion

        static let all = USEFRole.allCases.flatMap { ours in
          USEFRole.allCases.filter { $0 != ours }.flatMap { theirs in
            ProtocolVersion.allCases.map { version in Line(ours: ours, theirs: theirs, version: version) }
          }
        }

        var testDescription: String { "\(ours) \(theirs) \(version.rawValue)" }
      }

      @Test("The library answers ours, with a result that we read over", arguments: Line.all)
      func ours(line: Line) async throws {
        try await OurSide.run(OurSide.Setup(version: line.version)) { side in
          let message = TestMessage.sample()
          try await side.exchange.send(
            message.message,
            from: Participant(domain: side.domain, role: line.ours),
            to: Participant(domain: PeerDirectory.domain(of: line.theirs), role: line.theirs)
          ).delivered()
          let callback = try await side.callback(line.theirs, .testMessage, in: message.conversationID)
          let sent = try await side.sent(.testMessage, in: message.conversationID)
          ValueComparison.expectEqual(sent: sent, received: callback.values)
          let entry = try await side.handler.log.entry(of: .testMessageResponse, in: message.conversationID)
          #expect(entry.message.payload.version.rawValue == line.version.rawValue)
          let received = try #require(AttributeTable.read(entry.context.payload))
          #expect(received["TestMessageResponse/@Result"] == "Accepted", "the library's quirk")
          let copy = AttributeTable.read(try entry.message.xml())
          #expect(copy == received.filter { $0.key != "TestMessageResponse/@Result" })
        }
      }

      @Test("We answer the library's", arguments: Line.all)
      func theirs(line: Line) async throws {
        try await OurSide.run(OurSide.Setup(version: line.version)) { side in
          let sent = try await side.have(line.theirs, send: .testMessage, "full", to: line.ours)
          let attributes = try #require(sent.attributes, "the library did not deliver: \(sent)")
          let conversation = try UUIDText(validating: #require(attributes["TestMessage/@ConversationID"]))
          let entry = try await side.handler.log.entry(of: .testMessage, in: conversation)
          #expect(AttributeTable.read(entry.context.payload) == attributes)
          let callback = try await side.callback(line.theirs, .testMessageResponse, in: conversation)
          #expect(callback.value("Version") == line.version.rawValue)
          let answer = try await side.sent(.testMessageResponse, in: conversation)
          // The library assumes a result where there is none.
          let values = try #require(callback.values).filter { $0.key != "TestMessageResponse/@Result" }
          ValueComparison.expectEqual(sent: answer, received: values)
        }
      }
    }
  }
#endif
