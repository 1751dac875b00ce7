import UFTPCoding
import UFTPMessages

/// Rejects requests of any type.
enum Rejection {
  /// The response that rejects a message; nil for a message that has none.
  ///
  /// A response is never answered. Neither is a TestMessage: its response can't say no in 3.x, and an answer would say
  /// that all is well.
  static func response(to request: UFTPMessage, reasons: [String]) -> UFTPMessage? {
    switch request {
    case .agrPortfolioQuery(let query):
      .agrPortfolioQueryResponse(AGRPortfolioQueryResponse(rejecting: query, reasons: reasons))
    case .flexSettlement(let settlement):
      .flexSettlementResponse(FlexSettlementResponse(rejecting: settlement, reasons: reasons))
    default: byRule(request, reasons)
    }
  }

  private static func byRule(_ request: UFTPMessage, _ reasons: [String]) -> UFTPMessage? {
    let type = request.type.response?.swiftType as? any (UFTPResponse & RejectingResponse).Type
    return type.flatMap { type in make(type, request, reasons) }
  }

  private static func make<Response: UFTPResponse & RejectingResponse>(
    _ type: Response.Type,
    _ request: UFTPMessage,
    _ reasons: [String]
  ) -> UFTPMessage? {
    guard let request = request.payload as? Response.Request else { return nil }
    return Response(rejecting: request, reasons: reasons).message
  }
}
