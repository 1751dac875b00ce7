#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// The system operator of `uftp serve`: accepts what it gets, and orders offers if it is set to.
  struct BuiltInSystemOperator: DSOHandler {
    let dso: DSOClient
    let settings: OrderSettings?
    private let book = Locked(OfferBook())

    init(dso: DSOClient, settings: OrderSettings?) {
      self.dso = dso
      self.settings = settings
    }

    func receive(_ message: FlexOffer, in context: MessageContext) async throws -> Answer<FlexOfferResponse> {
      book.withLock { $0.hold(message) }
      if let option = choice(among: message.offerOptions) {
        let reference = "order-\(UUIDText.random().rawValue.prefix(8))"
        // It leaves after the answer to the offer.
        try await dso.agr(message.senderDomain).send(FlexOrder(of: option, in: message, orderReference: reference))
        book.withLock { $0.order(message.messageID, of: message.senderDomain) }
      }
      return .accepted
    }

    /// The cheapest option, unless it is too dear.
    private func choice(among options: [FlexOfferOption]) -> FlexOfferOption? {
      guard let settings, let cheapest = options.min(by: { $0.price < $1.price }) else { return nil }
      return settings.maximumPrice.map { cheapest.price <= $0 } ?? true ? cheapest : nil
    }

    func receive(_ message: FlexOfferRevocation, in context: MessageContext) -> Answer<FlexOfferRevocationResponse> {
      switch book.withLock({ $0.revoke(message.flexOfferMessageID, of: message.senderDomain) }) {
      case .open: .accepted
      case .ordered: .rejected("Flexibility procured")
      case .revoked: .rejected("Reference message revoked")
      case nil: .rejected("Unknown reference FlexOfferMessageID")
      }
    }

    func receive(_ message: DPrognosis, in context: MessageContext) -> Answer<DPrognosisResponse> { .accepted }
    func receive(_ message: Metering, in context: MessageContext) -> Answer<MeteringResponse> { .accepted }

    func receive(_ message: DSOPortfolioQueryResponse, in context: MessageContext) {}
    func receive(_ message: DSOPortfolioUpdateResponse, in context: MessageContext) {}
    func receive(_ message: FlexOrderResponse, in context: MessageContext) {}
    func receive(_ message: FlexRequestResponse, in context: MessageContext) {}
    func receive(_ message: FlexReservationUpdateResponse, in context: MessageContext) {}
    func receive(_ message: FlexSettlementResponse, in context: MessageContext) {}
  }
#endif
