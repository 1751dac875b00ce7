#if HTTP
  import Foundation
  import Testing

  /// Each kind of mistake in a configuration is named, with its line and path.
  @Suite("The configuration of uftp serve")
  struct ConfigurationTests {
    private let trade: TradingFolder

    init() throws {
      trade = try TradingFolder()
    }

    private func serve(_ text: String) throws -> Tool.Run {
      try trade.folder.write(text, to: "uftp.json")
      return try trade.tool.run(["serve", "--config", "uftp.json"], in: trade.folder.url)
    }

    private static let participant = """
      "domain": "agr.example.com", "role": "AGR",
          "key": {"file": "agr.key"}
      """

    /// A whole configuration, with one participant and further keys on line 6.
    private static func text(_ participant: String = participant, _ rest: String = "") -> String {
      """
      {
        "participants": [
          {\(participant)}
        ]
        \(rest.isEmpty ? "" : ", " + rest)
      }
      """
    }

    private static let mistakes: [(String, String)] = [
      // Keys.
      (text(participant.replacing("key", with: "kye")), "4: participants[0].kye: The key \"kye\" is not known here; "),
      (text(participant, #""lisen": {}"#), "6: lisen: The key \"lisen\" is not known here; expected one of part"),
      (text(participant, #""listen": {"host": "::1"}"#), "6: listen.port: This key is missing"),
      (text(#""role": "AGR""#), "3: participants[0].domain: This key is missing"),
      (text(participant + #", "order": {}"#), "participants[0].order: The key \"order\" is not known here"),
      // Values.
      (text(participant, #""listen": {"port": "80"}"#), "6: listen.port: Expected a whole number, found a string"),
      (text(participant, #""listen": {"port": 65536}"#), "expected a whole number from 0 to 65535"),
      (text(participant, #""listen": {"port": 0, "path": "x"}"#), "6: listen.path: Found \"x\""),
      (text(participant, #""listen": {"port": 0, "path": "/a b"}"#), "6: listen.path: Found \"/a b\""),
      (text(participant, #""listen": {"port": 0, "path": "/a?b"}"#), "6: listen.path: Found \"/a?b\""),
      (text(participant, #""listen": {"port": 1.5}"#), "6: listen.port: This number can't be used; expected a whole"),
      (text(participant, #""listen": {"port": 12345678901234567890}"#), "6: listen.port: This number can't be used"),
      (text(participant, #""listen": []"#), "6: listen: Expected an object, found a list"),
      ("[]", "uftp.json: Expected an object, found a list"),
      (text(participant, #""logLevel": "loud""#), "6: logLevel: Found \"loud\"; expected one of trace, debug"),
      (text(participant, #""leniencies": ["all"]"#), "leniencies: Found \"all\"; expected names out of eighteenDigit"),
      (text(participant, #""limits": {"burst": 5}"#), "6: limits.burst: A burst goes beyond a rate"),
      (text(participant, #""store": {"file": "x", "retentionDays": 0}"#), "6: store.retentionDays: Found 0; expected"),
      (text(participant, #""retry": {"deadlineSeconds": 0}"#), "6: retry.deadlineSeconds: Found 0"),
      (text(participant, #""client": {"plainHTTP": "yes"}"#), "expected one of never, toLoopback, anywhere"),
      (text(participant + #", "offer": {"price": "1.23456"}"#), "4: participants[0].offer.price: Found 1.23456"),
      (text(participant + #", "offer": {"price": 1}"#), "offer.price: Expected a string, found a number"),
      (text(participant.replacing("AGR", with: "BRP")), "participants[0].role: Found \"BRP\"; expected one of AGR"),
      // Participants.
      (#"{"participants": []}"#, "1: participants: Nobody is listed"),
      (text("\(participant)}, {\(participant)"), "participants: agr.example.com (AGR) is listed twice"),
      // Files and secrets.
      (text(participant.replacing("agr.key", with: "no.key")), "4: participants[0].key: The signing key can't be used"),
      (text(participant.replacing("file", with: "environment")), "The environment variable agr.key is not set"),
      (text(participant.replacing(#""file""#, with: #""file": "a", "environment""#)), "Expected either"),
      (text(participant, #""directory": {"file": "no.json"}"#), "6: directory.file: the directory file"),
      (
        text(participant, #""directory": {"participants": [{"domain": "dso.example.com", "role": "DSO"}]}"#),
        "6: directory.participants[0].endpoint: This key is missing"
      ),
      // No JSON at all.
      ("{\n\"participants\": [}\n", "2: This is no JSON: "),
      ("", "1: This is no JSON: "),
    ]

    @Test("Names each mistake with its place, and ends with 2", arguments: mistakes)
    func mistake(_ text: String, _ said: String) throws {
      let run = try serve(text)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("error: uftp.json:"))
      #expect(run.errors.contains(said), "\(run.errors)")
    }

    @Test("A secret in the wrong place is not repeated")
    func secrecy() throws {
      let path = trade.folder.url.appending(path: "agr.key")
      let secret = try String(contentsOf: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
      let run = try serve(Self.text(Self.participant.replacing(#"{"file": "agr.key"}"#, with: "\"\(secret)\"")))
      #expect(run.status == 2)
      #expect(run.errors.contains("participants[0].key: "))
      #expect(!run.errors.contains(secret))
    }

    @Test("Something must be given, and a place to listen too")
    func nothing() throws {
      #expect(try trade.tool.run(["serve"]).status == 2)
      let run = try serve(Self.text())
      #expect(run.status == 2)
      #expect(run.errors.contains("uftp.json: listen: This key is missing"))
    }

    @Test("Relative paths start at the configuration's folder")
    func relativePaths() throws {
      try trade.folder.write(Self.text(Self.participant, #""directory": {"file": "no.json"}"#), to: "uftp.json")
      let file = trade.folder.url.appending(path: "uftp.json").path
      let run = try trade.tool.run(["serve", "--config", file], in: URL(filePath: "/"))
      #expect(run.errors.contains("\(trade.folder.url.path)/no.json"), "\(run.errors)")
    }

    @Test("The help names every key")
    func help() throws {
      let run = try trade.tool.run(["serve", "--help"])
      #expect(run.status == 0)
      for key in ["participants", "listen", "directory", "client", "limits", "retry", "leniencies", "logLevel"] {
        #expect(run.output.contains(key))
      }
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }
#endif
