#if Tools && HTTP
  import Foundation
  import UFTPHTTP
  import UFTPRuntime

  /// How to get the tokens that some endpoints want.
  struct OAuthSettings: Decodable, Sendable {
    /// How the client proves who it is.
    private enum Authentication: String, CaseIterable {
      case basic, form
    }

    let middleware: OAuthMiddleware

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case tokenURL, clientID, clientSecret, hosts, scopes, parameters, authentication
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      let credentials = OAuthCredentials(
        tokenURL: try Self.tokenURL(values),
        clientID: try values.decode(String.self, forKey: .clientID),
        clientSecret: try values.decode(ConfiguredSecret.self, forKey: .clientSecret).secret,
        scopes: try values.decodeIfPresent([String].self, forKey: .scopes) ?? [],
        parameters: try values.decodeIfPresent([String: String].self, forKey: .parameters) ?? [:],
        authentication: try values.choiceIfPresent(Authentication.self, forKey: .authentication) == .form
          ? .form : .basic
      )
      middleware = OAuthMiddleware(credentials: credentials, hosts: try values.decode([String].self, forKey: .hosts))
    }

    private static func tokenURL(_ values: KeyedDecodingContainer<CodingKeys>) throws -> URL {
      let text = try values.decode(String.self, forKey: .tokenURL)
      guard let url = URL(string: text), url.scheme?.hasPrefix("http") == true, url.host() != nil else {
        throw values.problem(.tokenURL, "Found \"\(text)\"; expected a URL such as https://login.example.com/token")
      }
      return url
    }
  }
#endif
