#if HTTP
  import UFTPCoding
  import UFTPMessages

  // Responses, of which there is only to be noted that they came.
  extension LiveHandler {
    func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: DPrognosisResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: FlexOfferResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: FlexOrderResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: FlexRequestResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: FlexSettlementResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: MeteringResponse, in context: MessageContext) { log.note(message, context) }
    func receive(_ message: TestMessageResponse, in context: MessageContext) { log.note(message, context) }
  }
#endif
