// README: the aggregator begins here.
import UFTPCoding
import UFTPMessages
import UFTPRuntime

struct Aggregator: AGRHandler {
  let agr: AGRClient

  func receive(_ request: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    let wanted = request.isps.filter { $0.disposition == .requested }
    guard !wanted.isEmpty else { return .rejected("Lacking Requested Disposition") }
    let isps = wanted.map { FlexOfferOptionISP(power: $0.minPower, start: $0.start, duration: $0.duration) }
    let option = FlexOfferOption(optionReference: "1", price: "48.25", isps: isps)
    try await agr.dso(request.senderDomain).send(FlexOffer(following: request, options: [option], currency: "EUR"))
    return .accepted
  }

  func receive(_: FlexOrder, in _: MessageContext) async throws -> Answer<FlexOrderResponse> { .accepted }
  func receive(_: FlexReservationUpdate, in _: MessageContext) async throws -> Answer<FlexReservationUpdateResponse> {
    .accepted
  }
  func receive(_: FlexSettlement, in _: MessageContext) async throws -> Answer<FlexSettlementResponse> { .accepted }
  func receive(_: FlexOfferResponse, in _: MessageContext) async throws {}
  func receive(_: FlexOfferRevocationResponse, in _: MessageContext) async throws {}
  func receive(_: DPrognosisResponse, in _: MessageContext) async throws {}
  func receive(_: MeteringResponse, in _: MessageContext) async throws {}
  func receive(_: AGRPortfolioQueryResponse, in _: MessageContext) async throws {}
  func receive(_: AGRPortfolioUpdateResponse, in _: MessageContext) async throws {}
}
// README: the aggregator ends here.

func trade(key: SigningKey, directory: any ParticipantDirectory, transport: any Transport) async throws {
  let local = LocalParticipant.agr("agr.example.com", key: key) { Aggregator(agr: $0) }
  try await Exchange(participants: [local], directory: directory, transport: transport).run()
}
