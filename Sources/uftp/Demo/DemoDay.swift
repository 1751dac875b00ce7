#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// What happens on the demo's day, chapter by chapter.
  ///
  /// Each step sends a message, or waits for one that a participant sends by itself, and says what must come of it.
  struct DemoDay {
    private static let agr = DemoMarket.agr
    private static let dso = DemoMarket.dso
    private static let cro = DemoMarket.cro

    let market: DemoMarket
    let messages: DemoMessages
    var log: DemoLog

    /// Plays the day to its end, or to the first step that goes wrong.
    mutating func play() async throws {
      try await registerPortfolios()
      try await forecast()
      let request = try await ask()
      let order = try await buy(request)
      try await deliver(order)
      try await settle(order)
    }

    private mutating func registerPortfolios() async throws {
      log.begin("Who has connections where")
      try await step(messages.portfolioUpdate, Self.agr, Self.cro)
      try await step(messages.congestionPointUpdate, Self.dso, Self.cro)
      try await step(messages.portfolioQuery, Self.agr, Self.cro)
      try await step(messages.congestionPointQuery, Self.dso, Self.cro)
    }

    private mutating func forecast() async throws {
      log.begin("What the day looks like")
      try await step(messages.prognosis, Self.agr, Self.dso)
    }

    /// A request, and an offer that is too dear and is taken back.
    private mutating func ask() async throws -> FlexRequest {
      log.begin("A request, and an offer that is too dear")
      try await step(messages.request, Self.dso, Self.agr)
      guard case .flexOffer(let offer) = try await log.next(.flexOffer) else { throw Self.wrongMessage }
      try await log.next(.flexOfferResponse, saying: .accepted)
      try await step(FlexOfferRevocation(of: offer), Self.agr, Self.dso)
      return messages.request
    }

    /// A cheaper offer, which the system operator orders by itself, and which can't be taken back then.
    private mutating func buy(_ request: FlexRequest) async throws -> FlexOrder {
      log.begin("A cheaper offer, and an order that binds")
      let offer = FlexOffer(following: request, options: messages.options, currency: "EUR")
      try await step(offer, Self.agr, Self.dso)
      guard case .flexOrder(let order) = try await log.next(.flexOrder) else { throw Self.wrongMessage }
      try await log.next(.flexOrderResponse, saying: .accepted)
      try await step(FlexOfferRevocation(of: offer), Self.agr, Self.dso, expecting: .rejected)
      return order
    }

    private mutating func deliver(_ order: FlexOrder) async throws {
      log.begin("What is still reserved, and what was measured")
      try await step(messages.reservation, Self.dso, Self.agr)
      try await step(messages.metering(of: order), Self.agr, Self.dso)
    }

    private mutating func settle(_ order: FlexOrder) async throws {
      log.begin("The account, and a test of the line")
      try await step(messages.settlement(of: order), Self.dso, Self.agr)
      let test = TestMessage(senderDomain: Self.agr.domain, recipientDomain: Self.dso.domain)
      try await step(test, Self.agr, Self.dso, expecting: nil)
    }

    private static let wrongMessage = DemoFailure("a message is not of the type that its name says")

    /// Sends a request, and waits until it has arrived and been answered as expected.
    private mutating func step<Request: UFTPRequest>(
      _ request: Request,
      _ sender: Participant,
      _ recipient: Participant,
      expecting result: AcceptedRejected? = .accepted
    ) async throws {
      try await market.send(request, from: sender, to: recipient)
      try await log.next(Request.messageType)
      try await log.next(Request.Response.messageType, saying: result)
    }
  }
#endif
