public import UFTPMessages

extension FlexOffer {
  /// An offer that follows a request: day, ISP length, congestion point, contract, expiry and conversation are the
  /// request's.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - options: What is offered.
  ///   - currency: The currency of the prices.
  public init(following request: FlexRequest, options: [FlexOfferOption], currency: ISO4217Currency) {
    self.init(
      version: request.version,
      senderDomain: request.recipientDomain,
      recipientDomain: request.senderDomain,
      conversationID: request.conversationID,
      ispDuration: request.ispDuration,
      timeZone: request.timeZone,
      period: request.period,
      congestionPoint: request.congestionPoint,
      expirationDateTime: request.expirationDateTime,
      flexRequestMessageID: request.messageID,
      contractID: request.contractID,
      currency: currency,
      offerOptions: options
    )
  }
}

extension FlexOfferRevocation {
  /// Takes an offer back, in its conversation.
  public init(of offer: FlexOffer) {
    self.init(
      version: offer.version,
      senderDomain: offer.senderDomain,
      recipientDomain: offer.recipientDomain,
      conversationID: offer.conversationID,
      flexOfferMessageID: offer.messageID
    )
  }
}
