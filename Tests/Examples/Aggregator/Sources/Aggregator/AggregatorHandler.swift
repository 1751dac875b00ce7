import Logging
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// What the aggregator does with each message that it receives.
struct AggregatorHandler: AGRHandler {
  /// Sends messages of our own.
  let agr: AGRClient
  let portfolio: Portfolio
  let offers: OfferBook
  let logger: Logger

  /// Offers what the portfolio has to give for the ISPs in which something is asked.
  func receive(_ request: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    guard request.isps.contains(where: { $0.disposition == .requested }) else {
      return .rejected("Lacking Requested Disposition")
    }
    guard let option = portfolio.option(for: request) else {
      logger.info("Nothing to offer", metadata: ["request": "\(request.messageID)"])
      return .accepted
    }
    let offer = FlexOffer(following: request, options: [option], currency: portfolio.currency)
    // Kept before it is sent: the order may be here sooner than we are told that the offer arrived.
    await offers.keep(offer)
    try await agr.dso(request.senderDomain).send(offer)
    logger.info("Offered", metadata: ["offer": "\(offer.messageID)", "price": "\(option.price) \(offer.currency)"])
    return .accepted
  }

  /// Accepts orders of what we have offered, at its price; with that they bind us.
  func receive(_ order: FlexOrder, in context: MessageContext) async throws -> Answer<FlexOrderResponse> {
    if let objection = await offers.objection(to: order) {
      logger.notice("Refused an order", metadata: ["order": "\(order.orderReference)", "reason": "\(objection)"])
      return .rejected(objection)
    }
    logger.info("Sold", metadata: ["order": "\(order.orderReference)", "price": "\(order.price) \(order.currency)"])
    return .accepted
  }

  func receive(_ response: FlexOfferResponse, in context: MessageContext) async throws {
    guard response.result == .rejected else { return }
    await offers.drop(response.flexOfferMessageID)
    logger.notice("An offer was refused", metadata: ["reason": "\(response.rejectionReason ?? "none given")"])
  }

  func receive(_ update: FlexReservationUpdate, in context: MessageContext) async throws -> Answer<
    FlexReservationUpdateResponse
  > {
    .accepted
  }

  /// Agrees with each account. Compare the figures with your own meters before you do.
  func receive(_ settlement: FlexSettlement, in context: MessageContext) async throws -> Answer<FlexSettlementResponse>
  {
    .accepted
  }

  // We send none of the requests that these answer; note their outcome once you do.
  func receive(_ response: FlexOfferRevocationResponse, in context: MessageContext) async throws {}
  func receive(_ response: DPrognosisResponse, in context: MessageContext) async throws {}
  func receive(_ response: MeteringResponse, in context: MessageContext) async throws {}
  func receive(_ response: AGRPortfolioQueryResponse, in context: MessageContext) async throws {}
  func receive(_ response: AGRPortfolioUpdateResponse, in context: MessageContext) async throws {}
}
