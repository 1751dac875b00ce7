import UFTPCoding
import UFTPMessages

/// What we do, as aggregator, with each message that we receive.
struct MyAGRHandler: AGRHandler {
  /// The register tells for one day at which congestion points, under which rules of trade, the aggregator's
  /// connections lie.
  func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) async throws {
    // Note the outcome beside your AGRPortfolioQuery.
  }

  /// The register has taken over the aggregator's connections, or says why it took none.
  func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) async throws {
    // Note the outcome beside your AGRPortfolioUpdate.
  }

  /// The system operator has taken the forecast or says why not.
  func receive(_ message: DPrognosisResponse, in context: MessageContext) async throws {
    // Note the outcome beside your DPrognosis.
  }

  /// The system operator holds the offer for a possible order, or says why it cannot be ordered.
  func receive(_ message: FlexOfferResponse, in context: MessageContext) async throws {
    // Note the outcome beside your FlexOffer.
  }

  /// The system operator will not order the offer any more, or says why it is too late.
  func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) async throws {
    // Note the outcome beside your FlexOfferRevocation.
  }

  /// A system operator buys flexibility: an option of an offer, in whole or in part, or a direct order without
  /// an offer when `Unsolicited` is true.
  func receive(_ message: FlexOrder, in context: MessageContext) async throws -> Answer<FlexOrderResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A system operator expects congestion and asks for a change of power, relative to the baseline, at a
  /// congestion point on a day.
  func receive(_ message: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A system operator says how much of the flexibility reserved under a contract it still needs.
  func receive(
    _ message: FlexReservationUpdate,
    in context: MessageContext
  ) async throws -> Answer<FlexReservationUpdateResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A system operator accounts for all orders and reservations of a span of days.
  func receive(_ message: FlexSettlement, in context: MessageContext) async throws -> Answer<FlexSettlementResponse> {
    // Give back .response(…), or .later and send the response yourself.
    .later
  }

  /// The system operator has taken the measured values, or says why not.
  func receive(_ message: MeteringResponse, in context: MessageContext) async throws {
    // Note the outcome beside your Metering.
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
