#if HTTP
  import NIOCore
  import NIOSSL

  /// The TLS side of the client, from files in PEM form. The peer's certificate and host name are always verified, and
  /// older protocols than TLS 1.2 are not spoken.
  public struct ClientTLS: Hashable, Sendable {
    /// A certificate and its key, to be shown to endpoints that ask for one (mutual TLS).
    public struct Identity: Hashable, Sendable {
      /// The file with the certificate, followed by those of the authorities in between.
      public var certificateChain: String
      /// The file with the certificate's private key.
      public var privateKey: String

      /// Names the files.
      ///
      /// - Parameters:
      ///   - certificateChain: The certificate and those in between.
      ///   - privateKey: The certificate's private key.
      public init(certificateChain: String, privateKey: String) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
      }
    }

    /// The file with the authorities that may vouch for an endpoint; nil for those that the system trusts.
    public var authorities: String?
    /// What is shown to endpoints that ask.
    public var identity: Identity?

    /// Names the files.
    ///
    /// - Parameters:
    ///   - authorities: The authorities that may vouch for an endpoint; nil for the system's.
    ///   - identity: What is shown to endpoints that ask.
    public init(authorities: String? = nil, identity: Identity? = nil) {
      self.authorities = authorities
      self.identity = identity
    }

    /// Reads the files.
    func configuration() throws(TLSFileError) -> TLSConfiguration {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = .tlsv12
      // Bodies have a length, so nothing is lost if the other side does not say good-bye.
      configuration.shutdownTimeout = .milliseconds(500)
      if let authorities { configuration.trustRoots = .certificates(try PEMFile.certificates(authorities)) }
      if let identity {
        let chain = try PEMFile.certificates(identity.certificateChain)
        configuration.certificateChain = chain.map { certificate in .certificate(certificate) }
        configuration.privateKey = .privateKey(try PEMFile.privateKey(identity.privateKey))
      }
      return configuration
    }
  }
#endif
