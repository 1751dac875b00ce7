import UFTPCoding
import UFTPMessages

/// Does nothing with what it receives, as the Python service's callbacks do.
struct IdleAggregator: AGRHandler {
  func receive(_ message: FlexRequest, in context: MessageContext) -> Answer<FlexRequestResponse> { .later }
  func receive(_ message: FlexOrder, in context: MessageContext) -> Answer<FlexOrderResponse> { .later }
  func receive(_ message: FlexSettlement, in context: MessageContext) -> Answer<FlexSettlementResponse> { .later }
  func receive(
    _ message: FlexReservationUpdate,
    in context: MessageContext
  ) -> Answer<FlexReservationUpdateResponse> { .later }
  func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) {}
  func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) {}
  func receive(_ message: DPrognosisResponse, in context: MessageContext) {}
  func receive(_ message: FlexOfferResponse, in context: MessageContext) {}
  func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) {}
  func receive(_ message: MeteringResponse, in context: MessageContext) {}
}
