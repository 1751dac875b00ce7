import Testing
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Testing a handler without network", .timeLimit(.minutes(1)))
struct HarnessTests {
  // README: the test begins here.
  @Test("takes a few lines")
  func offersOnRequest() async throws {
    let harness = try HandlerHarness(agr: { Aggregator(agr: $0) })
    let request = FlexRequest.sample()
    #expect(try await harness.answer(to: request).result == .accepted)
    #expect(try await harness.sent(FlexOffer.self).flexRequestMessageID == request.messageID)
  }
  // README: the test ends here.

  @Test("shows a rejection")
  func rejects() async throws {
    let harness = try HandlerHarness(agr: { Aggregator(agr: $0) })
    var request = FlexRequest.sample()
    request.isps[0].disposition = .available
    #expect(try await harness.answer(to: request).rejectionReason == "Lacking Requested Disposition")
  }

  @Test("works for each request that the role receives")
  func everyRequest() async throws {
    let harness = try HandlerHarness(agr: { Aggregator(agr: $0) })
    let offer = FlexOffer.sample()
    #expect(try await harness.answer(to: FlexOrder.sample(of: offer.messageID)).result == .accepted)
    #expect(try await harness.answer(to: FlexReservationUpdate.sample()).result == .accepted)
    #expect(try await harness.answer(to: FlexSettlement.sample()).flexOrderSettlementStatuses.count == 1)
    let test = TestMessage.sample()
    #expect(try await harness.answer(to: test).conversationID == test.conversationID)
    try await harness.tell(FlexOfferResponse(accepting: offer))
  }

  @Test("tells the answers of one conversation apart")
  func sameConversation() async throws {
    let harness = try HandlerHarness(agr: { Aggregator(agr: $0) })
    let wanted = FlexRequest.sample()
    var unwanted = FlexRequest.sample()
    unwanted.conversationID = wanted.conversationID
    unwanted.isps[0].disposition = .available
    #expect(try await harness.answer(to: wanted).result == .accepted)
    #expect(try await harness.answer(to: unwanted).result == .rejected)
  }

  @Test("the example runs as a whole")
  func example() async throws {
    let network = InMemoryNetwork()
    let key = SigningKey.generate()
    let running = Task { try await trade(key: key, directory: network, transport: network) }
    running.cancel()
    try await running.value
  }
}
