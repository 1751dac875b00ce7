#if HTTP
  import NIOCore
  import NIOSSL

  /// The TLS side of an endpoint, from files in PEM form. Older protocols than TLS 1.2 are not spoken.
  public struct ServerTLS: Hashable, Sendable {
    /// The file with the endpoint's certificate, followed by those of the authorities in between.
    public var certificateChain: String
    /// The file with the certificate's private key.
    public var privateKey: String
    /// The file with the authorities whose certificates peers must show (mutual TLS); nil asks peers for none.
    public var clientAuthorities: String?

    /// Names the files.
    ///
    /// - Parameters:
    ///   - certificateChain: The endpoint's certificate and those in between.
    ///   - privateKey: The certificate's private key.
    ///   - clientAuthorities: The authorities whose certificates peers must show.
    public init(certificateChain: String, privateKey: String, clientAuthorities: String? = nil) {
      self.certificateChain = certificateChain
      self.privateKey = privateKey
      self.clientAuthorities = clientAuthorities
    }

    /// Reads the files.
    func configuration() throws(TLSFileError) -> TLSConfiguration {
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: try PEMFile.certificates(certificateChain).map { certificate in .certificate(certificate) },
        privateKey: .privateKey(try PEMFile.privateKey(privateKey))
      )
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      // Bodies have a length, so nothing is lost if the other side does not say good-bye.
      configuration.shutdownTimeout = .milliseconds(500)
      if let clientAuthorities {
        configuration.trustRoots = .certificates(try PEMFile.certificates(clientAuthorities))
        // A peer's certificate names the peer, not the address from which it happens to connect.
        configuration.certificateVerification = .noHostnameVerification
      }
      return configuration
    }
  }
#endif
