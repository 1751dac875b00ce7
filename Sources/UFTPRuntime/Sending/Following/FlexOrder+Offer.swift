public import UFTPMessages

extension FlexOrder {
  /// An order of an option as a whole: all else is the offer's, baseline and conversation included.
  ///
  /// - Parameters:
  ///   - option: The option, one of the offer's.
  ///   - offer: The offer.
  ///   - orderReference: The reference under which the order is settled.
  public init(of option: FlexOfferOption, in offer: FlexOffer, orderReference: String) {
    self.init(
      version: offer.version,
      senderDomain: offer.recipientDomain,
      recipientDomain: offer.senderDomain,
      conversationID: offer.conversationID,
      ispDuration: offer.ispDuration,
      timeZone: offer.timeZone,
      period: offer.period,
      congestionPoint: offer.congestionPoint,
      flexOfferMessageID: offer.messageID,
      contractID: offer.contractID,
      dPrognosisMessageID: offer.dPrognosisMessageID,
      baselineReference: offer.baselineReference,
      price: option.price,
      currency: offer.currency,
      orderReference: orderReference,
      optionReference: option.optionReference,
      isps: option.isps.map { FlexOrderISP(power: $0.power, start: $0.start, duration: $0.duration) }
    )
  }
}
