import Logging
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@testable import GridOperator

@Suite("The grid operator", .timeLimit(.minutes(1)))
struct GridOperatorHandlerTests {
  private let offers = OfferDesk()
  private let harness: HandlerHarness
  private let request = Congestion.tomorrow.request(from: SampleDomain.dso, to: SampleDomain.agr)

  init() throws {
    harness = try HandlerHarness(dso: GridOperatorHandler(offers: offers, logger: Logger(label: "test")))
  }

  private func offer(_ price: XSDDecimal) -> FlexOffer {
    let option = FlexOfferOption(optionReference: "1", price: price, isps: [.init(power: -1, start: 41)])
    return FlexOffer(following: request, options: [option], currency: "EUR")
  }

  @Test("Orders the cheapest of the offers for its request")
  func cheapest() async throws {
    await offers.expectOffers(for: request)
    let cheap = offer("12.5")
    for offer in [offer("40"), cheap, offer("13")] {
      #expect(try await harness.answer(to: offer).result == .accepted)
    }
    #expect(await offers.orderCheapest(for: request, limit: 12) == nil)
    #expect(await offers.orderCheapest(for: request, limit: 100)?.offer.messageID == cheap.messageID)
  }

  @Test("Rejects an offer that it did not ask for")
  func unasked() async throws {
    #expect(try await harness.answer(to: offer(1)).rejectionReason == "Unknown reference FlexRequestMessageID")
  }

  @Test("Lets go of an offer until it is ordered")
  func revocation() async throws {
    await offers.expectOffers(for: request)
    let (cheap, dear) = (offer(1), offer(2))
    _ = try await harness.answer(to: cheap)
    _ = try await harness.answer(to: dear)
    _ = await offers.orderCheapest(for: request, limit: 100)
    #expect(try await harness.answer(to: FlexOfferRevocation(of: dear)).result == .accepted)
    #expect(try await harness.answer(to: FlexOfferRevocation(of: cheap)).rejectionReason == "Flexibility procured")
    let again = try await harness.answer(to: FlexOfferRevocation(of: dear))
    #expect(again.rejectionReason == "Unknown reference FlexOfferMessageID")
  }
}
