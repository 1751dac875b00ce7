public import UFTPCoding

// The rules of the generator make no response of this one: it needs a status for every order that is settled.

extension FlexSettlementResponse: AcceptingResponse {
  /// Accepts a settlement, order by order.
  public init(accepting request: FlexSettlement) {
    self.init(answering: request, result: .accepted, disposition: .accepted, reason: nil)
  }
}

extension FlexSettlementResponse: RejectingResponse {
  /// Rejects a settlement: every order in it is disputed, for the same reasons.
  public init(rejecting request: FlexSettlement, reasons: [String]) {
    let reason = reasons.joined(separator: "; ")
    self.init(answering: request, result: .rejected, disposition: .disputed, reason: reason)
  }
}

extension FlexSettlementResponse {
  private init(
    answering request: FlexSettlement,
    result: AcceptedRejected,
    disposition: AcceptedDisputed,
    reason: String?
  ) {
    self.init(
      version: request.version,
      senderDomain: request.recipientDomain,
      recipientDomain: request.senderDomain,
      conversationID: request.conversationID,
      result: result,
      rejectionReason: reason,
      flexSettlementMessageID: request.messageID,
      flexOrderSettlementStatuses: request.flexOrderSettlements.map {
        FlexOrderSettlementStatus(
          orderReference: $0.orderReference,
          disposition: disposition,
          disputeReason: reason
        )
      }
    )
  }
}
