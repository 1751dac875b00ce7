import Testing
import UFTPCoding

/// The catalogue, responses made from requests, and handlers.
@Suite struct FixtureExchangeTests {
  private let order = Order(senderDomain: "a", recipientDomain: "b", currency: "EUR", lines: [Line(amount: "1")])
  private let context = MessageContext(senderDomain: "a", senderRole: "BUYER", payload: [])

  @Test func catalogueKnowsPairsRolesAndVersions() {
    #expect(MessageType.order.response == .orderResponse && MessageType.orderResponse.request == .order)
    #expect(MessageType.orderResponse.referenceAttribute == "ReferenceMessageID")
    #expect(MessageType.sinkResponse.referenceAttribute == "AnsweredMessageID")
    #expect(MessageType.cancelResponse.referenceAttribute == "CancelMessageID")
    #expect(MessageType.pong.referenceAttribute == nil)
    #expect(MessageType.orderResponse.senderRoles == [.seller] && MessageType.order.senderRoles == [.buyer])
    #expect(MessageType.ping.recipientRoles == [.buyer, .seller])
    #expect(!MessageType.cancel.isKnown(in: .v1_0_0) && MessageType.cancel.isKnown(in: .v1_1_0))
    #expect(MessageType.cancel.since == .v1_1_0 && MessageType.order.since == .v1_0_0)
    #expect(ProtocolVersion.v1_0_0 < .latest)
    #expect(MessageType.allCases.allSatisfy { $0.swiftType.messageType == $0 })
  }

  @Test func responsesComeFromRequests() throws {
    let accepted = OrderResponse(accepting: order)
    #expect(accepted.senderDomain == order.recipientDomain && accepted.recipientDomain == order.senderDomain)
    #expect(accepted.conversationID == order.conversationID && accepted.messageID != order.messageID)
    #expect(accepted.requestMessageID == order.messageID && accepted.currency == order.currency)
    #expect(accepted.result == .accepted && accepted.rejectionReason == nil)
    _ = try accepted.xml()
    let rejected = OrderResponse(rejecting: order, reasons: ["too late", "too much"])
    #expect(rejected.result == .rejected && rejected.rejectionReason == "too late; too much")
    #expect(!((SinkResponse.self as Any) is any AcceptingResponse.Type))
    #expect(!((Pong.self as Any) is any RejectingResponse.Type))
  }

  @Test func metadataOfAnyMessageCanBeChanged() {
    var message = UFTPMessage.order(order)
    message.senderDomain = "c"
    guard case .order(let changed) = message else {
      Issue.record("an order became \(message.type)")
      return
    }
    #expect(changed.senderDomain == "c" && changed.lines == order.lines)
    #expect(message.type == .order && message.messageID == order.messageID)
  }

  private struct Seller: SELLERHandler {
    func receive(_ message: Order, in context: MessageContext) async throws -> Answer<OrderResponse> {
      message.lines.count > 1 ? .rejected("one at a time") : .accepted
    }

    func receive(_ message: Cancel, in context: MessageContext) async throws -> Answer<CancelResponse> { .later }

    func receive(_ message: SinkResponse, in context: MessageContext) async throws {}
  }

  @Test func handlersGetTheirMessages() async throws {
    guard case .answer(.orderResponse(let response)) = try await Seller().dispatch(.order(order), in: context) else {
      Issue.record("an order is not answered")
      return
    }
    #expect(response.result == .accepted)
    let ping = Ping(senderDomain: "a", recipientDomain: "b")
    guard case .answer(.pong) = try await Seller().dispatch(.ping(ping), in: context) else {
      Issue.record("a ping is not answered by default")
      return
    }
    let cancel = Cancel(senderDomain: "a", recipientDomain: "b", orderMessageID: .random())
    guard case .later = try await Seller().dispatch(.cancel(cancel), in: context) else {
      Issue.record("an answer came too early")
      return
    }
    guard case .notReceived = try await Seller().dispatch(.orderResponse(response), in: context) else {
      Issue.record("a message of another role was received")
      return
    }
    guard case .done = try await Seller().dispatch(.pong(Pong(accepting: ping)), in: context) else {
      Issue.record("a response was not received")
      return
    }
  }
}
