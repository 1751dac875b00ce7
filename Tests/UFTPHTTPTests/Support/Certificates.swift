#if HTTP
  import Foundation
  import NIOSSL
  import Testing
  import UFTPHTTP

  /// Certificates for this run of the tests, made by openssl in a folder of their own: an authority, an endpoint and a client that it
  /// vouches for, and a stranger's authority.
  final class Certificates: Sendable {
    /// Whether openssl is there to make them.
    static let canBeMade = FileManager.default.isExecutableFile(atPath: openssl)

    private static let openssl = "/usr/bin/openssl"
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "uftp-tls-\(UUID().uuidString)")

    /// Made once, when a test first asks; the folder goes when the tests end.
    static let shared = Result { try Certificates() }

    private let folder = Certificates.folder

    private init() throws {
      atexit { try? FileManager.default.removeItem(at: Certificates.folder) }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try makeAuthority("authority")
      try makeAuthority("stranger")
      try makeCertificate("endpoint", names: "DNS:localhost,IP:127.0.0.1")
      try makeCertificate("client", names: "DNS:agr.example")
      try makeCertificate("elsewhere", names: "DNS:elsewhere.example")
    }

    func certificate(_ name: String) -> String { folder.appending(path: "\(name).pem").path }

    func key(_ name: String) -> String { folder.appending(path: "\(name).key").path }

    /// The endpoint's side, with `client` asking peers for a certificate.
    func server(_ name: String = "endpoint", asksForClient: Bool = false) -> ServerTLS {
      ServerTLS(
        certificateChain: certificate(name),
        privateKey: key(name),
        clientAuthorities: asksForClient ? certificate("authority") : nil
      )
    }

    /// The client's side.
    func client(trusting authority: String = "authority", showing identity: String? = nil) -> ClientTLS {
      ClientTLS(
        authorities: certificate(authority),
        identity: identity.map { name in ClientTLS.Identity(certificateChain: certificate(name), privateKey: key(name))
        }
      )
    }

    /// A context for a scripted server.
    func serverContext() throws -> NIOSSLContext {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate("endpoint"))
      let key = try NIOSSLPrivateKey(file: key("endpoint"), format: .pem)
      return try NIOSSLContext(
        configuration: .makeServerConfiguration(
          certificateChain: chain.map { certificate in .certificate(certificate) },
          privateKey: .privateKey(key)
        )
      )
    }

    private func makeAuthority(_ name: String) throws {
      let extensions = ["-addext", "basicConstraints=critical,CA:TRUE"]
      try run(request(name) + ["-x509", "-days", "2", "-out", certificate(name)] + extensions)
    }

    private func makeCertificate(_ name: String, names: String) throws {
      let signedBy = ["-CA", certificate("authority"), "-CAkey", key("authority")]
      let extensions = ["-addext", "subjectAltName=\(names)", "-addext", "basicConstraints=CA:FALSE"]
      try run(request(name) + ["-x509", "-days", "2", "-out", certificate(name)] + signedBy + extensions)
    }

    private func request(_ name: String) -> [String] {
      let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
      return ["req"] + curve + ["-keyout", key(name), "-subj", "/CN=\(name)"]
    }

    private func run(_ arguments: [String]) throws {
      let process = Process()
      process.executableURL = URL(filePath: Self.openssl)
      process.arguments = arguments
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0, "openssl \(arguments.joined(separator: " "))")
    }
  }
#endif
