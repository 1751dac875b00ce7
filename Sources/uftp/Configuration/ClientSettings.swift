#if Tools && HTTP
  import Foundation
  import UFTPHTTP
  import UFTPRuntime

  /// How messages are posted.
  struct ClientSettings: Decodable, Sendable {
    /// Where messages may go unencrypted.
    private enum PlainHTTP: String, CaseIterable {
      case never, toLoopback, anywhere
    }

    private(set) var transport = TransportConfiguration()
    private(set) var middlewares: [any ClientMiddleware] = []

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case plainHTTP, authorities, identity, oauth
    }

    /// What suits most.
    init() {}

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      transport.plainHTTP =
        switch try values.choiceIfPresent(PlainHTTP.self, forKey: .plainHTTP) {
        case .never: .never
        case .toLoopback, nil: .toLoopback
        case .anywhere: .anywhere
        }
      transport.tls = ClientTLS(
        authorities: try values.decodeIfPresent(String.self, forKey: .authorities).map(decoder.resolve),
        identity: try values.decodeIfPresent(Identity.self, forKey: .identity)?.identity
      )
      if let oauth = try values.decodeIfPresent(OAuthSettings.self, forKey: .oauth) {
        middlewares.append(oauth.middleware)
      }
    }
  }

  extension ClientSettings {
    /// The client's certificate, for endpoints that ask for one.
    private struct Identity: Decodable {
      let identity: ClientTLS.Identity

      private enum CodingKeys: String, CodingKey, CaseIterable {
        case certificateChain, privateKey
      }

      init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        identity = ClientTLS.Identity(
          certificateChain: decoder.resolve(try values.decode(String.self, forKey: .certificateChain)),
          privateKey: decoder.resolve(try values.decode(String.self, forKey: .privateKey))
        )
      }
    }
  }
#endif
