#if HTTP
  import Foundation
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// Both sides over TLS, and over mutual TLS.
  @Suite(.timeLimit(.minutes(1)), .enabled(if: Certificates.canBeMade, "openssl is needed to make certificates"))
  struct TLSTests {
    private let certificates: Certificates

    init() throws {
      certificates = try Certificates.shared.get()
    }

    @Test func deliversOverTLS() async throws {
      let client = certificates.client()
      try await RunningEndpoint.run(tls: certificates.server()) { endpoint in
        let outcome = try await post(to: endpoint, client)
        #expect(outcome == "delivered")
        #expect(endpoint.received == ["<SignedMessage/>"])
      }
    }

    @Test func deliversOverMutualTLS() async throws {
      let client = certificates.client(showing: "client")
      try await RunningEndpoint.run(tls: certificates.server(asksForClient: true)) { endpoint in
        let outcome = try await post(to: endpoint, client)
        #expect(outcome == "delivered")
      }
    }

    @Test(arguments: [nil, "stranger"])
    func letsInNobodyWithoutATrustedCertificate(identity: String?) async throws {
      let client = certificates.client(showing: identity)
      try await RunningEndpoint.run(tls: certificates.server(asksForClient: true)) { endpoint in
        let outcome = try await post(to: endpoint, client)
        #expect(["temporary tls", "temporary connection_closed"].contains(outcome))
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func trustsNoStranger() async throws {
      let client = certificates.client(trusting: "stranger")
      try await RunningEndpoint.run(tls: certificates.server()) { endpoint in
        let outcome = try await post(to: endpoint, client)
        #expect(outcome == "temporary tls")
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func trustsNoCertificateOfAnotherHost() async throws {
      let client = certificates.client()
      try await RunningEndpoint.run(tls: certificates.server("elsewhere")) { endpoint in
        let outcome = try await post(to: endpoint, client)
        #expect(outcome == "temporary tls")
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func closesOverTLSSoThatTheAnswerArrives() async throws {
      let client = certificates.client()
      try await RunningEndpoint.run(limits: EndpointLimits(bodySize: 10), tls: certificates.server()) { endpoint in
        let outcome = try await post(to: endpoint, client)
        #expect(outcome == "final status_413")
      }
    }

    @Test func goesNotFromHTTPSToHTTP() async throws {
      let client = certificates.client()
      try await ScriptedServer.run(script: { _ in .answer(response("200 OK")) }) { plain in
        let redirect = response("307 Moved", ["Location: \(plain.url)"])
        try await ScriptedServer.run(tls: certificates.serverContext(), script: { _ in .answer(redirect) }) { server in
          let outcome = try await post(to: server.port, client)
          #expect(outcome == "final redirect_to_plain_http")
          #expect(plain.requests.isEmpty)
        }
      }
    }

    private func post(to endpoint: RunningEndpoint, _ tls: ClientTLS) async throws -> String {
      try await post(to: endpoint.port, tls)
    }

    private func post(to port: Int, _ tls: ClientTLS) async throws -> String {
      let configuration = TransportConfiguration(tls: tls, plainHTTP: .anywhere, deliveryTime: .seconds(10))
      return try await deliver(to: "https://127.0.0.1:\(port)\(Endpoint.path)", configuration: configuration).short
    }
  }

  /// Files that can't be used are named, with what is wrong.
  @Suite struct TLSFileTests {
    @Test func namesAFileThatIsMissing() {
      let tls = ClientTLS(authorities: "/nowhere/authorities.pem")
      let error = #expect(throws: TLSFileError.self) {
        try HTTPTransport(configuration: TransportConfiguration(tls: tls), logger: quietLogger)
      }
      let expected =
        "/nowhere/authorities.pem: the file can't be read; expected is one or more certificates in PEM form"
      #expect(error?.description == expected)
    }

    @Test func namesAFileThatHoldsSomethingElse() throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "uftp-\(UUID().uuidString).pem")
      try Data("a secret that is no certificate".utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let tls = ClientTLS(authorities: file.path)
      let error = #expect(throws: TLSFileError.self) {
        try HTTPTransport(configuration: TransportConfiguration(tls: tls), logger: quietLogger)
      }
      #expect(error?.path == file.path)
      #expect(error?.description.contains("a secret") == false)
    }

    @Test func keepsAnEndpointWithoutItsKeyFromListening() async {
      let tls = ServerTLS(certificateChain: "/nowhere/chain.pem", privateKey: "/nowhere/key.pem")
      let endpoint = HTTPEndpoint(
        configuration: EndpointConfiguration(port: 0, tls: tls),
        logger: quietLogger,
        receive: { _ in .accepted }
      )
      await #expect(throws: TLSFileError.self) { try await endpoint.run() }
    }
  }
#endif
