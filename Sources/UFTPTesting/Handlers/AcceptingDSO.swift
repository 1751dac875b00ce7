public import UFTPCoding
public import UFTPMessages

/// A distribution system operator that tells a test of each message, and accepts every request.
public struct AcceptingDSO: DSOHandler {
  private let note: HandlerNote

  /// Creates the handler.
  ///
  /// - Parameter note: Is told of each message.
  public init(note: @escaping HandlerNote = { _ in }) {
    self.note = note
  }

  /// Notes the message.
  public func receive(_ message: DPrognosis, in context: MessageContext) async throws -> Answer<DPrognosisResponse> {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: FlexOffer, in context: MessageContext) async throws -> Answer<FlexOfferResponse> {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: FlexOfferRevocation, in context: MessageContext) async throws
    -> Answer<FlexOfferRevocationResponse>
  {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: Metering, in context: MessageContext) async throws -> Answer<MeteringResponse> {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: FlexRequestResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: FlexOrderResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: FlexSettlementResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
}
