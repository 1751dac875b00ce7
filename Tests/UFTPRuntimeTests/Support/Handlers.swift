import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// Told of each message that a handler has; may throw, or wait.
typealias Note = @Sendable (UFTPMessage) async throws -> Void

struct AcceptingAGR: AGRHandler {
  var note: Note = { _ in }

  func receive(_ message: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: FlexOrder, in context: MessageContext) async throws -> Answer<FlexOrderResponse> {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: FlexReservationUpdate, in context: MessageContext) async throws
    -> Answer<FlexReservationUpdateResponse>
  {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: FlexSettlement, in context: MessageContext) async throws -> Answer<FlexSettlementResponse> {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: DPrognosisResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: FlexOfferResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: MeteringResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
}

struct AcceptingDSO: DSOHandler {
  var note: Note = { _ in }

  func receive(_ message: DPrognosis, in context: MessageContext) async throws -> Answer<DPrognosisResponse> {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: FlexOffer, in context: MessageContext) async throws -> Answer<FlexOfferResponse> {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: FlexOfferRevocation, in context: MessageContext) async throws
    -> Answer<FlexOfferRevocationResponse>
  {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: Metering, in context: MessageContext) async throws -> Answer<MeteringResponse> {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: FlexRequestResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: FlexOrderResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
  func receive(_ message: FlexSettlementResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
}

struct AcceptingCRO: CROHandler {
  var note: Note = { _ in }

  func receive(_ message: AGRPortfolioQuery, in context: MessageContext) async throws
    -> Answer<AGRPortfolioQueryResponse>
  {
    try await note(message.message)
    return .rejected("No connections available")
  }
  func receive(_ message: AGRPortfolioUpdate, in context: MessageContext) async throws
    -> Answer<AGRPortfolioUpdateResponse>
  {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: DSOPortfolioQuery, in context: MessageContext) async throws
    -> Answer<DSOPortfolioQueryResponse>
  {
    try await note(message.message)
    return .accepted
  }
  func receive(_ message: DSOPortfolioUpdate, in context: MessageContext) async throws
    -> Answer<DSOPortfolioUpdateResponse>
  {
    try await note(message.message)
    return .accepted
  }
}
