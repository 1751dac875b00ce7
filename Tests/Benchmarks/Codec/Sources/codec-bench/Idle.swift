import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// Keeps nothing, and calls each message a repeated one, so that nothing is handled.
struct NoStore: MessageStore {
  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict { .repeated(.handled) }
  func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {}
  func openArrivals() async throws(StoreError) -> [Arrival] { [] }
  func queue(_ entry: OutboxEntry) async throws(StoreError) {}
  func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState { entry.state }
  func openEntries() async throws(StoreError) -> [OutboxEntry] { [] }
  func unreportedFailures() async throws(StoreError) -> [OutboxEntry] { [] }
  func noteReported(_ key: MessageKey) async throws(StoreError) {}
  func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] { [] }
}

/// Carries nothing.
struct NoTransport: Transport {
  func deliver(_ body: [UInt8], to endpoint: Endpoint) async -> DeliveryOutcome {
    .temporary(DeliveryProblem("no_network", "Nothing is carried here."))
  }
}

/// Is never called.
struct IdleAggregator: AGRHandler {
  func receive(_ message: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    .later
  }
  func receive(_ message: FlexOrder, in context: MessageContext) async throws -> Answer<FlexOrderResponse> { .later }
  func receive(
    _ message: FlexReservationUpdate,
    in context: MessageContext
  ) async throws -> Answer<FlexReservationUpdateResponse> { .later }
  func receive(
    _ message: FlexSettlement,
    in context: MessageContext
  ) async throws -> Answer<FlexSettlementResponse> { .later }
  func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) async throws {}
  func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) async throws {}
  func receive(_ message: DPrognosisResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexOfferResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) async throws {}
  func receive(_ message: MeteringResponse, in context: MessageContext) async throws {}
}

/// Is never called.
struct IdleOperator: DSOHandler {
  func receive(_ message: DPrognosis, in context: MessageContext) async throws -> Answer<DPrognosisResponse> { .later }
  func receive(_ message: FlexOffer, in context: MessageContext) async throws -> Answer<FlexOfferResponse> { .later }
  func receive(
    _ message: FlexOfferRevocation,
    in context: MessageContext
  ) async throws -> Answer<FlexOfferRevocationResponse> { .later }
  func receive(_ message: Metering, in context: MessageContext) async throws -> Answer<MeteringResponse> { .later }
  func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) async throws {}
  func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexOrderResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexRequestResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) async throws {}
  func receive(_ message: FlexSettlementResponse, in context: MessageContext) async throws {}
}
