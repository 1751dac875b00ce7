import UFTPCoding
import UFTPMessages

/// The offers that may be ordered.
actor OfferBook {
  private var offers: [String: FlexOffer] = [:]

  func keep(_ offer: FlexOffer) {
    offers[Self.key(of: offer.messageID)] = offer
  }

  func drop(_ offer: UUIDText) {
    offers[Self.key(of: offer)] = nil
  }

  /// Why an order does not fit what was offered, in the words of the protocol; nil if it does.
  func objection(to order: FlexOrder) -> String? {
    guard let reference = order.flexOfferMessageID, let offer = offers[Self.key(of: reference)] else {
      return "Unknown reference FlexOfferMessageID"
    }
    guard let option = offer.offerOptions.first(where: { $0.optionReference == order.optionReference }) else {
      return "Unknown reference OptionReference"
    }
    guard order.price == option.price, order.currency == offer.currency else { return "Price mismatch" }
    let ordered = order.isps.map { PowerRun(power: $0.power, start: $0.start, duration: $0.durationOrDefault) }
    let offered = option.isps.map { PowerRun(power: $0.power, start: $0.start, duration: $0.durationOrDefault) }
    // We sell an option as a whole, since we state no MinActivationFactor.
    guard order.activationFactorOrDefault == 1, PowerRun.joined(ordered) == PowerRun.joined(offered) else {
      return "Power mismatch"
    }
    return nil
  }

  /// Peers may change the letter case of a UUID.
  private static func key(of message: UUIDText) -> String {
    message.rawValue.lowercased()
  }
}

/// The same power over a run of ISPs.
struct PowerRun: Hashable {
  var power: Int64
  var start: Int64
  var duration: Int64

  /// Runs in order, with those joined that are one: the same profile may be written with fewer runs or more.
  ///
  /// Nothing here counts through ISPs: a run's length is bounded by nothing but 64 bits.
  static func joined(_ runs: [PowerRun]) -> [PowerRun] {
    runs.sorted { $0.start < $1.start }.reduce(into: []) { joined, run in
      guard let last = joined.last, last.power == run.power, last.start &+ last.duration == run.start else {
        return joined.append(run)
      }
      joined[joined.count - 1].duration &+= run.duration
    }
  }
}
