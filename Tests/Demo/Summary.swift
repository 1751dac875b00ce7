import UFTPCoding
import UFTPMessages

extension UFTPMessage {
  /// What the message says, in half a line.
  var summary: String {
    switch self {
    case .flexRequest(let message): message.summary
    case .flexOrder(let message): message.summary
    case .flexReservationUpdate(let message):
      "\(message.isps.count) runs of ISPs on \(message.period), reference \(message.reference.debugDescription)"
    case .flexSettlement(let message): message.summary
    case .flexSettlementResponse(let message): message.summary
    case .agrPortfolioQueryResponse(let message):
      "\(message.verdict), \(message.dsoViews.count) views of DSO portfolios"
    case .dPrognosisResponse(let message):
      "\(message.verdict), \(message.flexOrderStatuses.count) orders checked"
    default: verdict ?? "written at \(timeStamp)"
    }
  }

  private var verdict: String? { (payload as? any PayloadMessageResponse)?.verdict }
}

extension PayloadMessageResponse {
  /// `Accepted`, or `Rejected` and why.
  var verdict: String {
    guard let rejectionReason else { return result.rawValue }
    return "\(result.rawValue) because \(rejectionReason.debugDescription)"
  }
}

extension FlexRequest {
  var summary: String {
    let requested = isps.filter { $0.disposition == .requested }
    let ranges = requested.map { "ISP \($0.start) +\($0.durationOrDefault): \($0.minPower) to \($0.maxPower) W" }
    return "\(period) at \(congestionPoint), \(isps.count) runs of ISPs, requested: "
      + (ranges.isEmpty ? "none" : ranges.joined(separator: ", "))
  }
}

extension FlexOrder {
  var summary: String {
    let kind = unsolicited == true ? "direct order" : "order"
    return
      "\(kind) \(orderReference.debugDescription) of \(isps.count) runs of ISPs on \(period) for \(price) \(currency)"
  }
}

extension FlexSettlement {
  var summary: String {
    let nets = flexOrderSettlements.map { "\($0.orderReference ?? "-"): \($0.netSettlement) \(currency)" }
    return "\(periodStart) to \(periodEnd), \(nets.joined(separator: ", "))"
  }
}

extension FlexSettlementResponse {
  var summary: String {
    let statuses = flexOrderSettlementStatuses.map { "\($0.orderReference ?? "-"): \($0.disposition.rawValue)" }
    return "\(verdict), \(statuses.joined(separator: ", "))"
  }
}
