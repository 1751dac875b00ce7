#if HTTP
  import Foundation
  import Testing

  @Suite("uftp send", .timeLimit(.minutes(1)))
  struct SendTests {
    private let trade: TradingFolder

    init() throws {
      trade = try TradingFolder()
    }

    /// Serves the participant of a role, and prepares another one to send to it and to be answered.
    private func market(_ server: String, _ behaviour: String, sender: String) async throws -> RunningTool {
      let answers = try freePort()
      let directory = [try trade.entry(sender, port: answers)]
      try trade.configure("serve.json", [trade.participant(server, behaviour)], directory: directory)
      let running = try trade.serve("serve.json")
      let entry = try trade.entry(server, port: try await running.port())
      try trade.configure("send.json", [trade.participant(sender)], port: answers, directory: [entry])
      return running
    }

    @Test("Writes the response that it awaits: a portfolio out of the configuration, and of an update since")
    func portfolio() async throws {
      let register = """
        , "register": {"congestionPoints": [
          {"address": "ean.871685900012636543", "dso": "dso.example.com",
           "connections": [{"address": "ean.871685900012636550", "agr": "agr.example.com"}]}
        ]}
        """
      let server = try await market("cro", register, sender: "agr")
      let update = try trade.send(Drafts.update, "send.json", to: "cro", ["--await", "30"])
      #expect(update.output.contains("<AGRPortfolioUpdateResponse "), "\(update.errors)")
      let run = try trade.send(Drafts.query, "send.json", to: "cro", ["--await", "30"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try trade.tool.run(["validate", "-"], input: run.output).status == 0)
      #expect(run.output.contains("<AGRPortfolioQueryResponse "))
      #expect(run.output.contains(#"DSO-Domain="dso.example.com""#))
      let connections = run.output.matches(of: /<Connection EntityAddress="(?<address>[^"]*)"/).map(\.address)
      #expect(connections == ["ean.871685900012636550", "ean.871685900012636666"])
      #expect(try await server.stop() == 0)
    }

    @Test("Ends with 1 on a rejection, and writes it")
    func rejected() async throws {
      let server = try await market("agr", "", sender: "dso")
      let available = Drafts.request.replacing("Requested", with: "Available")
      let run = try trade.send(available, "send.json", to: "agr", ["--await", "30"])
      #expect(run.status == 1)
      #expect(run.output.contains(#"RejectionReason="Lacking Requested Disposition""#))
      #expect(try await server.stop() == 0)
    }

    @Test("Keeps the metadata that is there, and makes it anew with --fresh")
    func metadata() async throws {
      let server = try await market("agr", "", sender: "dso")
      let identifiers = #"MessageID="7A3E3D0C-5a8f-4a53-9d2f-0d7c6a1f5b11""#
      let message = Drafts.request.replacing("<FlexRequest", with: "<FlexRequest \(identifiers)")
      let kept = try trade.send(message, "send.json", to: "agr", ["--await", "30"])
      #expect(kept.output.contains(#"FlexRequestMessageID="7A3E3D0C-5a8f-4a53-9d2f-0d7c6a1f5b11""#))
      let fresh = try trade.send(message, "send.json", to: "agr", ["--await", "30", "--fresh"])
      #expect(fresh.output.contains("FlexRequestMessageID="))
      #expect(!fresh.output.contains("7A3E3D0C"))
      #expect(try await server.stop() == 0)
    }

    @Test("Ends with 1 when the peer refuses the message, or nobody is there")
    func notDelivered() async throws {
      // The peer knows another key of the sender's.
      let stranger = try trade.entry("dso", port: 1, key: trade.publicKeys["cro"])
      try trade.configure("serve.json", [trade.participant("agr")], directory: [stranger])
      let server = try trade.serve("serve.json")
      let entry = try trade.entry("agr", port: try await server.port())
      try trade.configure("send.json", [trade.participant("dso")], directory: [entry])
      let refused = try trade.send(Drafts.request, "send.json", to: "agr")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("401"))
      #expect(try await server.stop() == 0)
      #expect(server.output.contains("<- refused with 401: "))

      let deaf = try DeafPort()
      try trade.configure("send.json", [trade.participant("dso")], directory: [trade.entry("agr", port: deaf.number)])
      let missed = try trade.send(Drafts.request, "send.json", to: "agr", ["--within", "1"])
      withExtendedLifetime(deaf) {}
      #expect(missed.status == 1)
      #expect(missed.errors.contains("was not delivered"))
    }

    @Test("Tells a response that is missing from a message that was not delivered")
    func unanswered() async throws {
      let deaf = try DeafPort()
      try trade.configure("send.json", [trade.participant("dso")], directory: [trade.entry("agr", port: deaf.number)])
      let missed = try trade.send(Drafts.request, "send.json", to: "agr", ["--await", "1"])
      withExtendedLifetime(deaf) {}
      #expect(missed.status == 1)
      let said = "error: FlexRequest was not delivered within 1 s: no connection to the endpoint: "
      #expect(missed.errors.contains(said), "\(missed.errors)")

      // The peer does not know where to answer to.
      let stranger = try trade.entry("dso", port: freePort())
      try trade.configure("serve.json", [trade.participant("agr")], directory: [stranger])
      let server = try trade.serve("serve.json")
      let peer = try trade.entry("agr", port: try await server.port())
      try trade.configure("send.json", [trade.participant("dso")], directory: [peer])
      let unanswered = try trade.send(Drafts.request, "send.json", to: "agr", ["--await", "1"])
      #expect(unanswered.status == 1)
      #expect(unanswered.errors.contains("error: FlexRequest was delivered, and not answered within 1 s"))
      #expect(try await server.stop() == 0)
    }

    @Test("Tries nothing where the recipient is in no directory")
    func unknown() throws {
      try trade.configure("send.json", [trade.participant("dso")])
      for options in [[], ["--await", "30"]] {
        let run = try trade.send(Drafts.request, "send.json", to: "agr", options)
        #expect(run.status == 1)
        #expect(run.errors.contains("error: agr.example.com (AGR) is not in the "))
        #expect(!run.errors.contains("Could not deliver"))
      }
    }

    @Test("Ends with 1 where it can't listen for the response, and when a signal comes")
    func interrupted() async throws {
      let nobody = try trade.entry("agr", port: freePort())
      try trade.configure("serve.json", [trade.participant("cro")])
      let server = try trade.serve("serve.json")
      try trade.configure("send.json", [trade.participant("dso")], port: try await server.port(), directory: [nobody])
      let deaf = try trade.send(Drafts.request, "send.json", to: "agr", ["--await", "30"])
      #expect(deaf.status == 1)
      #expect(deaf.errors.contains("error: can't listen on 127.0.0.1:"), "\(deaf.errors)")
      #expect(try await server.stop() == 0)

      try trade.folder.write(Drafts.request, to: "request.xml")
      let arguments = ["send", "--config", "send.json", "--to", "agr.example.com", "--role", "AGR", "request.xml"]
      let sender = try RunningTool(trade.tool, arguments, in: trade.folder.url)
      try await sender.error(/Could not deliver a message yet/)
      #expect(try await sender.stop(SIGINT) == 1)
      #expect(sender.errors.contains("error: stopped before the end"))
    }

    @Test(
      "Ends with 2 on what can't be sent",
      arguments: [
        ("<FlexRequest/>", ["--config", "send.json"], "ISP-Duration is missing"),
        ("<SignedMessage/>", ["--config", "send.json"], "SignedMessage is no message to send"),
        ("no message", ["--config", "send.json"], "this is no XML"),
        ("<FlexOffer/>", ["--config", "send.json"], "FlexOffer goes to DSO, not to agr.example.com (AGR)"),
        ("<FlexOrder/>", ["--config", "send.json", "--from", "dso2.example.com"], "no such participant"),
        (Drafts.request, ["--config", "nowhere.json"], "nowhere.json: error: This can't be read"),
        (Drafts.request, ["--config", "send.json", "--await", "0"], "expected 1 to 31536000 seconds"),
        (Drafts.request, ["--config", "send.json", "--await", "9223372036854775807"], "expected 1 to 31536000"),
        (Drafts.request, ["--config", "send.json", "--within", "9223372036854775807"], "expected 1 to 31536000"),
        (Drafts.request, ["--config", "send.json", "--from", "dso"], "Usage: uftp send "),
        // The column is that of the file, without what was added to it.
        ("<FlexRequest Foo=\"1\"/>", ["--config", "send.json"], "-:1:14: error: The attribute Foo is not"),
        (Drafts.request, ["--config", "send.json", "nowhere.xml"], "nowhere.xml: error: This can't be read"),
      ]
    )
    func unusable(_ message: String, _ arguments: [String], _ said: String) throws {
      try trade.configure("send.json", [trade.participant("dso")])
      let recipient = ["send", "--to", "agr.example.com", "--role", "AGR"]
      let run = try trade.tool.run(recipient + arguments, in: trade.folder.url, input: message)
      #expect(run.status == 2, "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(said), "\(run.errors)")
    }

    @Test("Says which participants could send, where several could")
    func ambiguous() throws {
      let second = trade.participant("dso").replacing("dso.example.com", with: "dso2.example.com")
      try trade.configure("send.json", [trade.participant("dso"), second])
      let run = try trade.send(Drafts.request, "send.json", to: "agr")
      #expect(run.status == 2)
      #expect(run.errors.contains("dso.example.com (DSO) or dso2.example.com (DSO) could send it"))
    }
  }
#endif
