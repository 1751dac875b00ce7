public import UFTPCoding
public import UFTPMessages

extension AGRPortfolioQueryResponse: RejectingResponse {
  /// Rejects a query, for reasons that are joined by a semicolon.
  ///
  /// The schema demands a view with a connection even of a rejection, whose content means nothing. It is the querying
  /// aggregator's domain, and addresses made of zeros.
  public init(rejecting request: AGRPortfolioQuery, reasons: [String]) {
    let nowhere: EntityAddress = "ean.000000000000"
    let point = AGRPortfolioQueryResponseCongestionPoint(
      entityAddress: nowhere,
      mutexOffersSupported: false,
      dayAheadRedispatchBy: .agr,
      connections: [AGRPortfolioQueryResponseConnection(entityAddress: nowhere)]
    )
    let portfolio = AGRPortfolioQueryResponseDSOPortfolio(dsoDomain: request.senderDomain, congestionPoints: [point])
    self.init(
      version: request.version,
      senderDomain: request.recipientDomain,
      recipientDomain: request.senderDomain,
      conversationID: request.conversationID,
      result: .rejected,
      rejectionReason: reasons.joined(separator: "; "),
      timeZone: request.timeZone,
      agrPortfolioQueryMessageID: request.messageID,
      period: request.period,
      dsoViews: [AGRPortfolioQueryResponseDSOView(dsoPortfolios: [portfolio])]
    )
  }
}
