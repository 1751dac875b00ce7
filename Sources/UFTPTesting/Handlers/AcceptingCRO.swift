public import UFTPCoding
public import UFTPMessages

/// A common reference operator that tells a test of each message, and accepts every update.
///
/// A query of an aggregator's is rejected: there is no portfolio to tell of.
public struct AcceptingCRO: CROHandler {
  private let note: HandlerNote

  /// Creates the handler.
  ///
  /// - Parameter note: Is told of each message.
  public init(note: @escaping HandlerNote = { _ in }) {
    self.note = note
  }

  /// Notes the message.
  public func receive(_ message: AGRPortfolioQuery, in context: MessageContext) async throws
    -> Answer<AGRPortfolioQueryResponse>
  {
    try await note(message.message)
    return .rejected("No connections available")
  }

  /// Notes the message.
  public func receive(_ message: AGRPortfolioUpdate, in context: MessageContext) async throws
    -> Answer<AGRPortfolioUpdateResponse>
  {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: DSOPortfolioQuery, in context: MessageContext) async throws
    -> Answer<DSOPortfolioQueryResponse>
  {
    try await note(message.message)
    return .accepted
  }

  /// Notes the message.
  public func receive(_ message: DSOPortfolioUpdate, in context: MessageContext) async throws
    -> Answer<DSOPortfolioUpdateResponse>
  {
    try await note(message.message)
    return .accepted
  }
}
