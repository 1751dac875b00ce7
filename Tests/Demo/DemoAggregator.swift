import UFTPCoding
import UFTPMessages

/// A small aggregator: it takes what makes sense and says what does not.
struct DemoAggregator: AGRHandler {
  func receive(_ message: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
    if message.isps.contains(where: { $0.minPower > $0.maxPower }) { return .rejected("Power discrepancy") }
    guard message.isps.contains(where: { $0.disposition == .requested }) else {
      return .rejected("Lacking Requested Disposition")
    }
    return .accepted
  }

  func receive(_ message: FlexOrder, in context: MessageContext) async throws -> Answer<FlexOrderResponse> {
    // The demo has made no offers; a real aggregator compares an order with the option that it chooses.
    guard message.unsolicited == true || message.optionReference != nil else {
      return .rejected("Unknown reference OptionReference")
    }
    return .accepted
  }

  func receive(
    _ message: FlexReservationUpdate,
    in context: MessageContext
  ) async throws -> Answer<FlexReservationUpdateResponse> {
    .accepted
  }

  func receive(_ message: FlexSettlement, in context: MessageContext) async throws -> Answer<FlexSettlementResponse> {
    .response(
      FlexSettlementResponse(
        version: message.version,
        senderDomain: message.recipientDomain,
        recipientDomain: message.senderDomain,
        conversationID: message.conversationID,
        result: .accepted,
        flexSettlementMessageID: message.messageID,
        flexOrderSettlementStatuses: message.flexOrderSettlements.map(status)
      )
    )
  }

  /// Agrees with a settlement, unless it has a penalty.
  private func status(of settlement: FlexOrderSettlement) -> FlexOrderSettlementStatus {
    guard settlement.penaltyOrDefault > "0" else {
      return FlexOrderSettlementStatus(orderReference: settlement.orderReference, disposition: .accepted)
    }
    return FlexOrderSettlementStatus(
      orderReference: settlement.orderReference,
      disposition: .disputed,
      disputeReason: "we delivered: no penalty of \(settlement.penaltyOrDefault) is due"
    )
  }
}
