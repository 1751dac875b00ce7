import Logging
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// What the grid operator does with each message that it receives.
struct GridOperatorHandler: DSOHandler {
  let offers: OfferDesk
  let logger: Logger

  /// Holds an offer of what was requested until ``Procurement`` chooses among all of them.
  func receive(_ offer: FlexOffer, in context: MessageContext) async throws -> Answer<FlexOfferResponse> {
    guard await offers.take(offer) else { return .rejected("Unknown reference FlexRequestMessageID") }
    let prices = offer.offerOptions.map { "\($0.price) \(offer.currency)" }.joined(separator: ", ")
    logger.info("Got an offer", metadata: ["from": "\(offer.senderDomain)", "prices": "\(prices)"])
    return .accepted
  }

  /// Lets go of an offer that has not been ordered.
  func receive(
    _ revocation: FlexOfferRevocation,
    in context: MessageContext
  ) async throws -> Answer<FlexOfferRevocationResponse> {
    switch await offers.giveBack(revocation.flexOfferMessageID, to: revocation.senderDomain) {
    case .gone: .accepted
    case .ordered: .rejected("Flexibility procured")
    case .unknown: .rejected("Unknown reference FlexOfferMessageID")
    }
  }

  /// Takes every forecast. Check its ISPs and powers, and keep it as the baseline of orders, where you agreed on that.
  func receive(_ prognosis: DPrognosis, in context: MessageContext) async throws -> Answer<DPrognosisResponse> {
    .accepted
  }

  /// Takes every meter's values. Keep them for the settlement.
  func receive(_ metering: Metering, in context: MessageContext) async throws -> Answer<MeteringResponse> {
    .accepted
  }

  // Procurement waits for these by itself.
  func receive(_ response: FlexRequestResponse, in context: MessageContext) async throws {}
  func receive(_ response: FlexOrderResponse, in context: MessageContext) async throws {}

  // We send none of the requests that these answer; note their outcome once you do.
  func receive(_ response: FlexReservationUpdateResponse, in context: MessageContext) async throws {}
  func receive(_ response: FlexSettlementResponse, in context: MessageContext) async throws {}
  func receive(_ response: DSOPortfolioQueryResponse, in context: MessageContext) async throws {}
  func receive(_ response: DSOPortfolioUpdateResponse, in context: MessageContext) async throws {}
}
