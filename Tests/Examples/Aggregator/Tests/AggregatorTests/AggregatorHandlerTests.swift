import Logging
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@testable import Aggregator

@Suite("The aggregator", .timeLimit(.minutes(1)))
struct AggregatorHandlerTests {
  private let harness: HandlerHarness

  init() throws {
    harness = try HandlerHarness(agr: { agr in
      AggregatorHandler(agr: agr, portfolio: .example, offers: OfferBook(), logger: Logger(label: "test"))
    })
  }

  private func offer(for request: FlexRequest) async throws -> FlexOffer {
    #expect(try await harness.answer(to: request).result == .accepted)
    return try await harness.sent(FlexOffer.self)
  }

  @Test("Offers what it has where more is asked for")
  func offers() async throws {
    let request = FlexRequest.sample()
    let offer = try await offer(for: request)
    #expect(offer.flexRequestMessageID == request.messageID)
    #expect(offer.conversationID == request.conversationID)
    #expect(offer.offerOptions.map(\.isps) == [[.init(power: -300_000, start: 1)]])
  }

  @Test("Rejects a request that asks for nothing")
  func nothingRequested() async throws {
    var request = FlexRequest.sample()
    request.isps[0].disposition = .available
    #expect(try await harness.answer(to: request).rejectionReason == "Lacking Requested Disposition")
  }

  @Test("Sells what it offered, however the ISPs are written")
  func sells() async throws {
    var request = FlexRequest.sample()
    request.isps = [.init(disposition: .requested, minPower: -100_000, maxPower: 0, start: 41, duration: 4)]
    let offer = try await offer(for: request)
    var order = FlexOrder(of: offer.offerOptions[0], in: offer, orderReference: "o1")
    order.isps = [.init(power: -100_000, start: 42, duration: 3), .init(power: -100_000, start: 41)]
    #expect(try await harness.answer(to: order).result == .accepted)
  }

  @Test("Refuses an order that differs from the offer")
  func refuses() async throws {
    let offer = try await offer(for: FlexRequest.sample())
    let right = FlexOrder(of: offer.offerOptions[0], in: offer, orderReference: "o1")
    #expect(try await objection(to: right) { $0.price = "1.00" } == "Price mismatch")
    #expect(try await objection(to: right) { $0.isps[0].power = -1 } == "Power mismatch")
    #expect(try await objection(to: right) { $0.isps[0].duration = .max } == "Power mismatch")
    #expect(try await objection(to: right) { $0.activationFactor = "0.50" } == "Power mismatch")
    #expect(try await objection(to: right) { $0.optionReference = "none" } == "Unknown reference OptionReference")
    #expect(
      try await objection(to: right) { $0.flexOfferMessageID = .random() } == "Unknown reference FlexOfferMessageID"
    )
  }

  private func objection(to order: FlexOrder, with change: (inout FlexOrder) -> Void) async throws -> String? {
    var order = order
    order.messageID = .random()
    change(&order)
    return try await harness.answer(to: order).rejectionReason
  }
}
