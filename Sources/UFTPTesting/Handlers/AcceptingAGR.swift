public import UFTPCoding
public import UFTPMessages

/// An aggregator that tells a test of each message, and accepts every request.
public struct AcceptingAGR: AGRHandler {
  private let note: HandlerNote

  /// Creates the handler.
  ///
  /// - Parameter note: Is told of each message.
  public init(note: @escaping HandlerNote = { _ in }) {
    self.note = note
  }

  /// Notes the message.
  public func receive(_ message: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: FlexOrder, in context: MessageContext) async throws -> Answer<FlexOrderResponse> {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: FlexReservationUpdate, in context: MessageContext) async throws
    -> Answer<FlexReservationUpdateResponse>
  {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: FlexSettlement, in context: MessageContext) async throws -> Answer<
    FlexSettlementResponse
  > {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: DPrognosisResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: FlexOfferResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }

  /// Notes the message.
  public func receive(_ message: MeteringResponse, in context: MessageContext) async throws {
    try await note(message.message)
  }
}
