import UFTPCoding
import UFTPMessages

/// What we do, as distribution system operator, with each message that we receive.
struct MyDSOHandler: DSOHandler {
  /// An aggregator forecasts the power of its connections at a congestion point for a day.
  func receive(_ message: DPrognosis, in context: MessageContext) async throws -> Answer<DPrognosisResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// The register tells which aggregators are active behind the congestion point on that day: these are the
  /// ones to send flex requests to.
  func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) async throws {
    // Note the outcome beside your DSOPortfolioQuery.
  }

  /// The register has taken over the congestion points, or says why it took none.
  func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) async throws {
    // Note the outcome beside your DSOPortfolioUpdate.
  }

  /// An aggregator offers a change of power for a price, in one or more options of which one may be ordered.
  func receive(_ message: FlexOffer, in context: MessageContext) async throws -> Answer<FlexOfferResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// An aggregator takes back an offer before it expires.
  func receive(
    _ message: FlexOfferRevocation,
    in context: MessageContext
  ) async throws -> Answer<FlexOfferRevocationResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// The aggregator is bound to deliver, or says why it does not take the order.
  func receive(_ message: FlexOrderResponse, in context: MessageContext) async throws {
    // Note the outcome beside your FlexOrder.
  }

  /// The aggregator has understood the request and may send offers, or says why it cannot use it.
  func receive(_ message: FlexRequestResponse, in context: MessageContext) async throws {
    // Note the outcome beside your FlexRequest.
  }

  /// The aggregator keeps the remaining reservation, or says why the update does not hold for it.
  func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) async throws {
    // Note the outcome beside your FlexReservationUpdate.
  }

  /// The aggregator agrees with or disputes the account of each order, or rejects the settlement as a whole.
  func receive(_ message: FlexSettlementResponse, in context: MessageContext) async throws {
    // Note the outcome beside your FlexSettlement.
  }

  /// An aggregator reports what one meter measured on a day.
  func receive(_ message: Metering, in context: MessageContext) async throws -> Answer<MeteringResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A participant tries out whether its messages arrive.
  func receive(_ message: TestMessage, in context: MessageContext) async throws -> Answer<TestMessageResponse> {
    .accepted
  }

  /// Messages, keys and addresses work in both directions between the two participants.
  func receive(_ message: TestMessageResponse, in context: MessageContext) async throws {
    // Note the outcome beside your TestMessage.
  }
}
