#if HTTP
  import Foundation
  import Testing

  /// `uftp serve` and `uftp send`, each a process of its own, over HTTP on loopback.
  @Suite("uftp serve", .timeLimit(.minutes(1)))
  struct ServeTests {
    private let trade: TradingFolder

    init() throws {
      trade = try TradingFolder()
    }

    @Test("Offers on a request and orders an offer, in one process, a line a message; SIGTERM ends it with 0")
    func trades() async throws {
      let participants = [trade.participant("agr"), trade.participant("dso", #", "order": {}"#)]
      try trade.configure("serve.json", participants)
      let server = try trade.serve("serve.json")
      let port = try await server.port()
      try trade.configure("send.json", [trade.participant("dso")], directory: [trade.entry("agr", port: port)])

      let run = try trade.send(Drafts.request, "send.json", to: "agr")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.isEmpty)
      let time = /[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z/
      let answered = try await server.line(/<- FlexOrderResponse +agr\.example\.com \(AGR\) .* Accepted$/)
      #expect(answered.prefixMatch(of: time) != nil)
      for pattern in ["<- FlexRequest ", "-> FlexRequestResponse ", "<- FlexOffer ", "<- FlexOrder "] {
        #expect(server.output.contains(pattern))
      }
      // One conversation from the request to the answer to the order.
      let conversations = server.output.matches(of: #/\) +(?<id>[0-9a-f-]{36}) /#).map(\.id)
      #expect(Set(conversations).count == 1)
      #expect(try await server.stop() == 0)
    }

    @Test("What can't be delivered before the end is shown")
    func undelivered() async throws {
      let gone = try trade.entry("dso", port: freePort())
      try trade.configure("serve.json", [trade.participant("agr")], directory: [gone])
      let server = try trade.serve("serve.json")
      let port = try await server.port()
      try trade.configure("send.json", [trade.participant("dso")], directory: [trade.entry("agr", port: port)])
      #expect(try trade.send(Drafts.request, "send.json", to: "agr").status == 0)
      try await server.line(/<- FlexRequest .* Accepted$/)
      #expect(try await server.stop(SIGINT) == 0)
      #expect(server.output.contains(/-> FlexRequestResponse .* not delivered\n/))
      #expect(server.output.contains(/-> FlexOffer .* not delivered\n/))
    }

    @Test("With a store, what can't be delivered before the end is delivered by the next life")
    func storedDelivery() async throws {
      let gone = try freePort()
      let store = #""store": {"file": "agr.sqlite"}, "retry": {"longestPauseSeconds": 1}"#
      try trade.configure("serve.json", [trade.participant("agr")], directory: [trade.entry("dso", port: gone)], store)
      let first = try trade.serve("serve.json")
      let port = try await first.port()
      try trade.configure("send.json", [trade.participant("dso")], directory: [trade.entry("agr", port: port)])
      #expect(try trade.send(Drafts.request, "send.json", to: "agr").status == 0)
      try await first.line(/<- FlexRequest .* Accepted$/)
      #expect(try await first.stop() == 0)
      #expect(first.output.contains(/-> FlexOffer .* not delivered\n/))

      try trade.configure(
        "dso.json",
        [trade.participant("dso")],
        port: gone,
        directory: [trade.entry("agr", port: port)]
      )
      let dso = try trade.serve("dso.json")
      _ = try await dso.port()
      let second = try trade.serve("serve.json")
      try await second.line(/-> FlexRequestResponse .* delivered$/)
      try await second.line(/-> FlexOffer .* delivered$/)
      #expect(!second.output.contains("<- FlexRequest "))
      #expect(try await second.stop() == 0)
      #expect(try await dso.stop() == 0)
      let log = try trade.tool.run(["log", "--store", "agr.sqlite"], in: trade.folder.url)
      #expect(log.output.contains("FlexOffer"))
    }

    @Test("Writes an example that runs")
    func example() async throws {
      let example = try trade.tool.run(["serve", "--print-example"])
      #expect(example.status == 0)
      #expect(try trade.tool.run(["serve", "--config", "no.json", "--print-example"]).output == example.output)
      let text = example.output.replacing(#""port": 8080"#, with: #""port": 0"#)
      #expect(text != example.output)
      try trade.folder.write(text, to: "uftp.json")
      let server = try trade.serve("uftp.json")
      let line = try await server.line(#/ listening at http://127\.0\.0\.1:[0-9]+/shapeshifter/api/v3/message /#)
      #expect(line.hasSuffix("for agr.example.com (AGR), dso.example.com (DSO)"))
      let port = try await server.port()
      try trade.folder.write(example.output.replacing("8080", with: "\(port)"), to: "send.json")
      #expect(try trade.send("<TestMessage/>", "send.json", to: "dso").status == 0)
      try await server.line(/<- TestMessageResponse +dso\.example\.com \(DSO\)/)
      let deaf = try trade.send("<TestMessage/>", "send.json", to: "dso", ["--await", "5"])
      #expect(deaf.status == 1)
      #expect(deaf.errors.contains("--await listens there: stop the uftp serve that does"), "\(deaf.errors)")
      #expect(try await server.stop(SIGINT) == 0)
    }

    @Test("Trades on without a journal where nobody reads it")
    func unread() async throws {
      let port = try freePort()
      try trade.configure("serve.json", [trade.participant("agr"), trade.participant("dso")], port: port)
      let arguments = ["serve", "--config", "serve.json"]
      let server = try RunningTool(trade.tool, arguments, in: trade.folder.url, to: .unreadPipe())
      try await server.error(/warning: going on without a journal/)
      #expect(try trade.send("<TestMessage/>", "serve.json", to: "dso").status == 0)
      #expect(try await server.stop() == 0)
      #expect(server.errors.matches(of: /without a journal/).count == 1)
    }

    @Test("Takes every key, and each of its kinds of secret")
    func everyKey() async throws {
      try trade.folder.write("s3cret", to: "oauth.secret")
      try trade.folder.write(#"{"participants": []}"#, to: "peers.json")
      try trade.folder.write(
        """
        {
          "participants": [
            \(trade.participant("agr", #", "offer": {"price": "1.5", "currency": "EUR", "percent": 0}"#)),
            \(trade.participant("dso", #", "order": {"maximumPrice": "50"}"#)),
            {"domain": "cro.example.com", "role": "CRO", "key": {"environment": "UFTP_TEST_KEY"},
             "register": {"congestionPoints": [
               {"address": "ean.871685900012", "dso": "dso.example.com", "mutexOffersSupported": false,
                "dayAheadRedispatchBy": "AGR", "intradayRedispatchBy": "DSO",
                "connections": [{"address": "ean.871685900013"}]}
             ]}}
          ],
          "listen": {"host": "127.0.0.1", "port": 0, "path": "/flex"},
          "directory": {"participants": [\(try trade.entry("agr", port: 1))], "file": "peers.json"},
          "store": {"file": "messages.sqlite", "retentionDays": 30},
          "client": {
            "plainHTTP": "never",
            "oauth": {"tokenURL": "https://login.example.com/token", "clientID": "us", "hosts": ["flex.example.com"],
                      "clientSecret": {"file": "oauth.secret"}, "scopes": ["flex"], "parameters": {"a": "b"},
                      "authentication": "form"}
          },
          "limits": {"bodyBytes": 100000, "connections": 10, "idleSeconds": 5, "bodySeconds": 5,
                     "messagesPerSecond": 10, "burst": 20},
          "retry": {"deadlineSeconds": 60, "firstPauseSeconds": 1, "longestPauseSeconds": 10},
          "leniencies": ["eighteenDigitEAN"],
          "logLevel": "warning"
        }
        """,
        to: "every.json"
      )
      let key = try String(contentsOf: trade.folder.url.appending(path: "cro.key"), encoding: .utf8)
      let server = try trade.serve("every.json", environment: ["UFTP_TEST_KEY": key])
      let line = try await server.line(#/ listening at http://127\.0\.0\.1:[0-9]+/flex for /#)
      #expect(line.hasSuffix("agr.example.com (AGR), dso.example.com (DSO), cro.example.com (CRO)"))
      #expect(try await server.stop() == 0)
    }

    @Test("Says that it can't listen, and ends with 1")
    func portInUse() async throws {
      try trade.configure("first.json", [trade.participant("agr")])
      let first = try trade.serve("first.json")
      try trade.configure("second.json", [trade.participant("agr")], port: try await first.port())
      let second = try trade.tool.run(["serve", "--config", "second.json"], in: trade.folder.url)
      #expect(second.status == 1)
      #expect(second.output.isEmpty)
      #expect(second.errors.contains(#/error: can't listen on 127\.0\.0\.1:[0-9]+: [A-Z][a-z ]+; choose an address/#))
      #expect(try await first.stop() == 0)
    }
  }
#endif
