import UFTPCoding
import UFTPMessages

/// The answers that can be made of a request alone.
struct Answers {
  let accepted: UFTPMessage
  let rejected: UFTPMessage?

  /// Answers a request; nothing for a response, and for a request whose answer has content of its own.
  init?(to message: UFTPMessage) {
    switch message {
    case .agrPortfolioUpdate(let request): self.init(request, AGRPortfolioUpdateResponse.self)
    case .dPrognosis(let request): self.init(request, DPrognosisResponse.self)
    case .dsoPortfolioUpdate(let request): self.init(request, DSOPortfolioUpdateResponse.self)
    case .flexOffer(let request): self.init(request, FlexOfferResponse.self)
    case .flexOfferRevocation(let request): self.init(request, FlexOfferRevocationResponse.self)
    case .flexOrder(let request): self.init(request, FlexOrderResponse.self)
    case .flexRequest(let request): self.init(request, FlexRequestResponse.self)
    case .flexReservationUpdate(let request): self.init(request, FlexReservationUpdateResponse.self)
    case .metering(let request): self.init(request, MeteringResponse.self)
    case .testMessage(let request):
      self.init(accepted: TestMessageResponse(accepting: request).message, rejected: nil)
    default: return nil
    }
  }

  private init<Response: UFTPResponse & AcceptingResponse & RejectingResponse>(
    _ request: Response.Request,
    _ type: Response.Type
  ) {
    self.init(
      accepted: Response(accepting: request).message,
      rejected: Response(rejecting: request, reasons: ["ISP conflict", "Price mismatch & more"]).message
    )
  }

  private init(accepted: UFTPMessage, rejected: UFTPMessage?) {
    self.accepted = accepted
    self.rejected = rejected
  }
}
