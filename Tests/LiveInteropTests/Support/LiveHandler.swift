#if HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPTesting

  /// Handles everything for every role: notes what it gets, and answers requests as it was told to.
  struct LiveHandler: AGRHandler, CROHandler, DSOHandler {
    let verdict: Verdict
    let log = HandlerLog()

    func receive(_ message: AGRPortfolioQuery, in context: MessageContext) -> Answer<AGRPortfolioQueryResponse> {
      log.note(message, context)
      // Only a rejection can be made of the query alone.
      return verdict == .accepted ? .response(.sample(answering: message)) : .rejected(Verdict.reason)
    }

    func receive(_ message: FlexOrder, in context: MessageContext) -> Answer<FlexOrderResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: FlexRequest, in context: MessageContext) -> Answer<FlexRequestResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(
      _ message: FlexReservationUpdate,
      in context: MessageContext
    ) -> Answer<FlexReservationUpdateResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: FlexSettlement, in context: MessageContext) -> Answer<FlexSettlementResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: DPrognosis, in context: MessageContext) -> Answer<DPrognosisResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: FlexOffer, in context: MessageContext) -> Answer<FlexOfferResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: FlexOfferRevocation, in context: MessageContext) -> Answer<FlexOfferRevocationResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: Metering, in context: MessageContext) -> Answer<MeteringResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: AGRPortfolioUpdate, in context: MessageContext) -> Answer<AGRPortfolioUpdateResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: DSOPortfolioQuery, in context: MessageContext) -> Answer<DSOPortfolioQueryResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: DSOPortfolioUpdate, in context: MessageContext) -> Answer<DSOPortfolioUpdateResponse> {
      log.note(message, context)
      return verdict.answer()
    }

    func receive(_ message: TestMessage, in context: MessageContext) -> Answer<TestMessageResponse> {
      log.note(message, context)
      return .accepted
    }
  }
#endif
