#if HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// An aggregator that agrees to all.
  struct Aggregator: AGRHandler {
    var agr: AGRClient?

    func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) {}
    func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) {}
    func receive(_ message: DPrognosisResponse, in context: MessageContext) {}
    func receive(_ message: FlexOfferResponse, in context: MessageContext) {}
    func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) {}
    func receive(_ message: FlexOrder, in context: MessageContext) -> Answer<FlexOrderResponse> { .accepted }
    func receive(_ message: FlexRequest, in context: MessageContext) -> Answer<FlexRequestResponse> { .accepted }
    func receive(_ message: FlexReservationUpdate, in context: MessageContext) -> Answer<FlexReservationUpdateResponse>
    {
      .accepted
    }
    func receive(_ message: FlexSettlement, in context: MessageContext) -> Answer<FlexSettlementResponse> { .later }
    func receive(_ message: MeteringResponse, in context: MessageContext) {}
  }

  /// A system operator that keeps every offer: it rejects each revocation.
  struct SystemOperator: DSOHandler {
    func receive(_ message: DPrognosis, in context: MessageContext) -> Answer<DPrognosisResponse> { .accepted }
    func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) {}
    func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) {}
    func receive(_ message: FlexOffer, in context: MessageContext) -> Answer<FlexOfferResponse> { .accepted }
    func receive(_ message: FlexOfferRevocation, in context: MessageContext) -> Answer<FlexOfferRevocationResponse> {
      .rejected("Flexibility procured")
    }
    func receive(_ message: FlexOrderResponse, in context: MessageContext) {}
    func receive(_ message: FlexRequestResponse, in context: MessageContext) {}
    func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) {}
    func receive(_ message: FlexSettlementResponse, in context: MessageContext) {}
    func receive(_ message: Metering, in context: MessageContext) -> Answer<MeteringResponse> { .accepted }
  }
#endif
