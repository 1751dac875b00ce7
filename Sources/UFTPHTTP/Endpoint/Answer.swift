#if HTTP
  import HTTPTypes
  import HummingbirdCore
  import NIOCore
  import UFTPRuntime

  /// What a peer gets for a request: a status, when to come back, and a sentence for the people who look into it.
  struct Answer: Hashable, Sendable {
    let status: HTTPResponse.Status
    var retryAfter: Duration?
    var reason: String?
    var allow: String?
    /// Whether the connection ends with this answer, because the rest of the request is not read.
    var endsConnection = false

    init(_ outcome: ReceiveOutcome) {
      status = HTTPResponse.Status(code: outcome.statusCode)
      retryAfter = outcome.retryAfter
      reason = outcome.reason
    }

    init(_ refusal: Refusal) {
      status = refusal.status
      retryAfter = refusal.retryAfter
      reason = refusal.reason
      allow = refusal.status == .methodNotAllowed ? "POST" : nil
      endsConnection = true
    }

    /// The body: empty for a success, as the protocol wants it, and never there for HEAD.
    func body(for method: HTTPRequest.Method) -> ResponseBody {
      // No body costs less to write than an empty one.
      guard let reason, status != .ok, method != .head else { return ResponseBody() }
      return ResponseBody(byteBuffer: ByteBuffer(string: reason + "\n"))
    }

    /// The head that goes with a body.
    func head(bodyLength: Int) -> HTTPResponse {
      var fields: HTTPFields = [.contentLength: String(bodyLength)]
      if bodyLength > 0 { fields[.contentType] = "text/plain; charset=utf-8" }
      if let retryAfter { fields[.retryAfter] = String(Self.wholeSeconds(retryAfter)) }
      if let allow { fields[.allow] = allow }
      if endsConnection { fields[.connection] = "close" }
      return HTTPResponse(status: status, headerFields: fields)
    }

    /// Rounded up: who is told 0 comes back at once.
    private static func wholeSeconds(_ duration: Duration) -> Int64 {
      let (seconds, attoseconds) = duration.components
      return max(1, seconds + (attoseconds > 0 ? 1 : 0))
    }
  }
#endif
