/// A message that answers another. Generated code conforms.
public protocol ResponseMessage: Sendable {
  /// The message that is answered.
  associatedtype Request: Sendable
}

/// A response that can say "accepted" without being told more than the request. Generated code conforms.
public protocol AcceptingResponse: ResponseMessage {
  /// Accepts a request: metadata, conversation and reference come from it.
  init(accepting request: Request)
}

/// A response that can say "rejected" without being told more than the request and the reasons. Generated code conforms.
public protocol RejectingResponse: ResponseMessage {
  /// Rejects a request: metadata, conversation and reference come from it.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - reasons: Why, in words for people; at least one.
  init(rejecting request: Request, reasons: [String])
}

/// What a handler answers to a request.
///
/// `.accepted` and `.rejected` exist where the schema lets the response be made from the request alone; elsewhere, as
/// for a portfolio query, the response has to be given in full.
public struct Answer<Response: ResponseMessage>: Sendable {
  private enum Outcome: Sendable {
    case now(@Sendable (Response.Request) -> Response)
    case later
  }

  private let outcome: Outcome

  /// A response of the handler's own making.
  public static func response(_ response: Response) -> Self {
    Self(outcome: .now { _ in response })
  }

  /// No answer yet: the program sends the response by itself, once it knows.
  public static var later: Self { Self(outcome: .later) }

  /// The response to send, or nil if it comes later.
  public func response(to request: Response.Request) -> Response? {
    switch outcome {
    case .now(let make): make(request)
    case .later: nil
    }
  }
}

extension Answer where Response: AcceptingResponse {
  /// The request is accepted.
  public static var accepted: Self {
    Self(outcome: .now { Response(accepting: $0) })
  }
}

extension Answer where Response: RejectingResponse {
  /// The request is rejected, for reasons that people will read.
  ///
  /// - Parameters:
  ///   - reason: Why; use the protocol's texts where they fit, such as `ISP conflict`.
  ///   - others: Further reasons.
  public static func rejected(_ reason: String, _ others: String...) -> Self {
    let reasons = [reason] + others
    return Self(outcome: .now { Response(rejecting: $0, reasons: reasons) })
  }
}
