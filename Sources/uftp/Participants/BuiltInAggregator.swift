#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// The aggregator of `uftp serve`: accepts what it gets, and offers on each request that can be met.
  struct BuiltInAggregator: AGRHandler {
    let agr: AGRClient
    let settings: OfferSettings

    func receive(_ message: FlexRequest, in context: MessageContext) async throws -> Answer<FlexRequestResponse> {
      let offering = Offering(settings: settings)
      let objections = offering.objections(to: message)
      guard objections.isEmpty else { return .rejected(objections.joined(separator: "; ")) }
      if let offer = offering.offer(following: message) {
        // It leaves after the answer to the request.
        try await agr.dso(message.senderDomain).send(offer)
      }
      return .accepted
    }

    func receive(_ message: FlexOrder, in context: MessageContext) -> Answer<FlexOrderResponse> { .accepted }

    func receive(
      _ message: FlexReservationUpdate,
      in context: MessageContext
    ) -> Answer<FlexReservationUpdateResponse> {
      .accepted
    }

    func receive(_ message: FlexSettlement, in context: MessageContext) -> Answer<FlexSettlementResponse> { .accepted }

    func receive(_ message: AGRPortfolioQueryResponse, in context: MessageContext) {}
    func receive(_ message: AGRPortfolioUpdateResponse, in context: MessageContext) {}
    func receive(_ message: DPrognosisResponse, in context: MessageContext) {}
    func receive(_ message: FlexOfferResponse, in context: MessageContext) {}
    func receive(_ message: FlexOfferRevocationResponse, in context: MessageContext) {}
    func receive(_ message: MeteringResponse, in context: MessageContext) {}
  }
#endif
