import UFTPCoding
import UFTPMessages

// What answers our own messages. The demo has sent none, so there is nothing to note it beside.
extension DemoAggregator {
  func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) async throws {}
  func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) async throws {}
  func receive(_ message: DPrognosisResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexOfferResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) async throws {}
  func receive(_ message: MeteringResponse, in context: MessageContext) async throws {}
}
