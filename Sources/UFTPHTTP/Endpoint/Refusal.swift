#if HTTP
  import HTTPTypes

  /// Why a request is refused before a message has been read from it.
  struct Refusal: Error, Hashable {
    /// The status that tells the peer.
    let status: HTTPResponse.Status
    /// A short form for the label of a metric, one of few.
    let label: String
    /// What is wrong and what was expected, for people.
    let reason: String
    /// How long the peer is asked to wait before it tries again, where that may help.
    var retryAfter: Duration?
  }

  extension Refusal {
    static func notFound(path: String, expected: String) -> Refusal {
      Refusal(
        status: .notFound,
        label: "not_found",
        reason: "nothing is here; messages are taken at \(expected)"
      )
    }

    static let methodNotAllowed = Refusal(
      status: .methodNotAllowed,
      label: "method_not_allowed",
      reason: "messages are sent with POST"
    )

    static let lengthRequired = Refusal(
      status: .lengthRequired,
      label: "length_required",
      reason: "the request needs a Content-Length; a body in chunks is not taken"
    )

    static let invalidLength = Refusal(
      status: .badRequest,
      label: "invalid_length",
      reason: "Content-Length must be one whole number"
    )

    static func contentType(_ problem: String) -> Refusal {
      Refusal(
        status: .badRequest,
        label: "content_type",
        reason: "\(problem); expected is Content-Type: text/xml; charset=utf-8"
      )
    }

    static func contentTooLarge(limit: Int) -> Refusal {
      Refusal(
        status: .contentTooLarge,
        label: "content_too_large",
        reason: "the body is longer than the \(limit) bytes that are taken here"
      )
    }

    static let overloaded = Refusal(
      status: .serviceUnavailable,
      label: "overloaded",
      reason: "as many bytes as this endpoint may hold are on their way to it",
      retryAfter: .seconds(1)
    )

    static let truncated = Refusal(
      status: .badRequest,
      label: "truncated",
      reason: "the body is shorter than its Content-Length"
    )
  }
#endif
