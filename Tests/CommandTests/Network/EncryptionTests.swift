#if HTTP
  import Foundation
  import Testing

  /// The files that the configuration names for TLS, in both directions.
  @Suite("uftp over TLS", .timeLimit(.minutes(1)))
  struct EncryptionTests {
    private static let openssl = "/usr/bin/openssl"
    private static let canMakeCertificates = FileManager.default.isExecutableFile(atPath: openssl)

    private let trade: TradingFolder

    init() throws {
      trade = try TradingFolder()
    }

    @Test(
      "A peer that shows no certificate gets no message through where one is demanded",
      .enabled(if: canMakeCertificates, "openssl makes the certificates")
    )
    func mutual() async throws {
      try makeCertificate()
      let tls = #"{"certificateChain": "tls.pem", "privateKey": "tls.key", "clientAuthorities": "tls.pem"}"#
      try trade.folder.write(
        #"{"participants": [\#(trade.participant("agr"))], "listen": {"port": 0, "tls": \#(tls)}, \#(try directory(1))}"#,
        to: "serve.json"
      )
      let server = try trade.serve("serve.json")
      let port = try await server.port()
      #expect(server.output.contains("listening at https://127.0.0.1:"))

      let identity = #", "identity": {"certificateChain": "tls.pem", "privateKey": "tls.key"}"#
      #expect(try send(to: port, client: #"{"authorities": "tls.pem"\#(identity)}"#).status == 0)
      #expect(try send(to: port, client: #"{"authorities": "tls.pem"}"#).status == 1)
      let untrusting = try send(to: port, client: "{}")
      #expect(untrusting.status == 1)
      #expect(untrusting.errors.contains("no trusted connection to the endpoint"), "\(untrusting.errors)")
      #expect(try await server.stop() == 0)
    }

    @Test("A file that holds something else is named")
    func noCertificate() throws {
      let tls = #"{"certificateChain": "agr.key", "privateKey": "agr.key"}"#
      try trade.folder.write(
        #"{"participants": [\#(trade.participant("agr"))], "listen": {"port": 0, "tls": \#(tls)}}"#,
        to: "serve.json"
      )
      let run = try trade.tool.run(["serve", "--config", "serve.json"], in: trade.folder.url)
      #expect(run.status == 1)
      #expect(run.errors.contains("agr.key: it holds a certificate that can't be read"), "\(run.errors)")
    }

    private func directory(_ port: Int) throws -> String {
      let entries = try ["agr", "dso"].map { name in
        try trade.entry(name, port: port).replacing("http://", with: "https://")
      }
      return #""directory": {"participants": [\#(entries.joined(separator: ", "))]}"#
    }

    private func send(to port: Int, client: String) throws -> Tool.Run {
      try trade.folder.write(
        #"{"participants": [\#(trade.participant("dso"))], "client": \#(client), \#(try directory(port))}"#,
        to: "send.json"
      )
      return try trade.send(Drafts.request, "send.json", to: "agr", ["--within", "2"])
    }

    /// A certificate for loopback that vouches for itself, and its key.
    private func makeCertificate() throws {
      let process = Process()
      process.executableURL = URL(filePath: Self.openssl)
      process.currentDirectoryURL = trade.folder.url
      process.arguments = [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=loopback", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "tls.key", "-out", "tls.pem",
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
  }
#endif
