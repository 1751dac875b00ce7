#if HTTP
  import UFTPCoding
  import UFTPMessages

  /// How a request is answered.
  enum Verdict: String, CaseIterable, Sendable {
    case accepted = "Accepted"
    case rejected = "Rejected"

    /// Hard to carry on purpose.
    static let reason = "ISP conflict; Price mismatch: 5 < \"6\" & 'größer'"

    func answer<Response: AcceptingResponse & RejectingResponse>() -> Answer<Response> {
      switch self {
      case .accepted: .accepted
      case .rejected: .rejected(Self.reason)
      }
    }

    /// What a response says; nil for one that says neither.
    init?(of response: UFTPMessage) {
      guard let result = (response.payload as? any PayloadMessageResponse)?.result else { return nil }
      self = result == .accepted ? .accepted : .rejected
    }
  }
#endif
