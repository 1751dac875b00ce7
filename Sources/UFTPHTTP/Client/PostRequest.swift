#if HTTP
  public import Foundation
  public import HTTPTypes
  import NIOCore

  /// One POST on its way out, as a middleware sees it.
  public struct PostRequest: Sendable {
    /// Where it goes.
    public var url: URL
    /// Its headers; `Content-Length` and `Host` are added when it is sent.
    public var headers: HTTPFields
    /// Its body.
    public var body: [UInt8]
    /// Whether `url` is at the scheme, host and port that the message was sent to in the first place. After a redirect to
    /// another place it is false, and then no credentials may be added.
    public let mayCarryCredentials: Bool
    /// When the whole delivery is over, redirects and tokens included.
    let deadline: NIODeadline

    /// The same time and trust, for a POST that a middleware makes beside the message's own, such as one for a token.
    ///
    /// - Parameters:
    ///   - url: Where it goes.
    ///   - headers: Its headers.
    ///   - body: Its body.
    public func beside(to url: URL, headers: HTTPFields, body: [UInt8]) -> PostRequest {
      PostRequest(url: url, headers: headers, body: body, mayCarryCredentials: true, deadline: deadline)
    }
  }

  /// What came back for a ``PostRequest``.
  public struct PostResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers.
    public let headers: HTTPFields
    /// The body, up to a limit; what an endpoint writes there has no meaning in the protocol.
    public let body: [UInt8]

    /// Describes a response.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers.
    ///   - body: The body.
    public init(status: Int, headers: HTTPFields = [:], body: [UInt8] = []) {
      self.status = status
      self.headers = headers
      self.body = body
    }
  }
#endif
