#if HTTP
  public import Foundation

  /// What a client needs to get tokens by OAuth 2's client-credentials grant.
  public struct OAuthCredentials: Hashable, Sendable {
    /// How the client proves to the token service who it is.
    public enum Authentication: Hashable, Sendable {
      /// By HTTP Basic authentication, which every token service must take.
      case basic
      /// By `client_id` and `client_secret` in the form, for services that want it so.
      case form
    }

    /// Where tokens are given out.
    public var tokenURL: URL
    /// The name under which the token service knows this client.
    public var clientID: String
    /// The secret that proves it.
    public var clientSecret: ClientSecret
    /// What the token shall allow; empty for the service's default.
    public var scopes: [String]
    /// Further fields of the form, such as `audience`.
    public var parameters: [String: String]
    /// How the client proves who it is.
    public var authentication: Authentication

    /// Names the credentials.
    ///
    /// - Parameters:
    ///   - tokenURL: Where tokens are given out.
    ///   - clientID: The name of this client.
    ///   - clientSecret: The secret that proves it.
    ///   - scopes: What the token shall allow.
    ///   - parameters: Further fields of the form.
    ///   - authentication: How the client proves who it is.
    public init(
      tokenURL: URL,
      clientID: String,
      clientSecret: ClientSecret,
      scopes: [String] = [],
      parameters: [String: String] = [:],
      authentication: Authentication = .basic
    ) {
      self.tokenURL = tokenURL
      self.clientID = clientID
      self.clientSecret = clientSecret
      self.scopes = scopes
      self.parameters = parameters
      self.authentication = authentication
    }
  }
#endif
