import Logging
import ServiceLifecycle
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// Buys relief: asks an aggregator, waits for offers, orders the cheapest.
struct Procurement: Service {
  let dso: DSOClient
  let aggregator: InternetDomain
  let offers: OfferDesk
  let congestion: Congestion
  let priceLimit: XSDDecimal
  /// How long offers are waited for.
  let patience: Duration
  let logger: Logger

  /// How long a peer may take for its response.
  private static let responseTime = Duration.seconds(60)

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      do {
        try await buy()
      } catch let error as SendError {
        logger.error("The trade failed", metadata: ["reason": "\(error)"])
      }
    }
    // A service that returns ends its group, and we still answer messages.
    try await gracefulShutdown()
  }

  /// Buys once.
  func buy() async throws {
    let request = congestion.request(from: dso.participant.domain, to: aggregator)
    await offers.expectOffers(for: request)
    let response = try await dso.agr(aggregator).sendAndAwaitResponse(request, within: Self.responseTime)
    guard response.result == .accepted else {
      logger.notice("The request was refused", metadata: ["reason": "\(response.rejectionReason ?? "none given")"])
      return
    }
    logger.info("Requested", metadata: ["from": "\(aggregator)", "day": "\(request.period)"])
    try await Task.sleep(for: patience)
    guard let choice = await offers.orderCheapest(for: request, limit: priceLimit) else {
      logger.notice("No offer within the limit", metadata: ["limit": "\(priceLimit)"])
      return
    }
    try await order(choice.option, of: choice.offer)
  }

  private func order(_ option: FlexOfferOption, of offer: FlexOffer) async throws {
    let reference = "ORD-\(offer.period)-\(option.optionReference)"
    let order = FlexOrder(of: option, in: offer, orderReference: reference)
    let response = try await dso.agr(offer.senderDomain).sendAndAwaitResponse(order, within: Self.responseTime)
    if response.result == .accepted {
      logger.info("Bought", metadata: ["order": "\(reference)", "price": "\(order.price) \(order.currency)"])
    } else {
      logger.notice("The order was refused", metadata: ["reason": "\(response.rejectionReason ?? "none given")"])
    }
  }
}
