import UFTPCoding
import UFTPMessages

/// The offers that came for our requests.
actor OfferDesk {
  /// What became of an offer.
  enum State {
    case unknown, gone, ordered
  }

  private var requests: Set<UUIDText> = []
  private var offers: [String: FlexOffer] = [:]
  private var ordered: Set<String> = []

  /// Waits for offers that refer to a request.
  func expectOffers(for request: FlexRequest) {
    requests.insert(request.messageID)
  }

  /// Keeps an offer, if it refers to a request of ours.
  func take(_ offer: FlexOffer) -> Bool {
    guard let request = offer.flexRequestMessageID, requests.contains(request) else { return false }
    offers[Self.key(of: offer.messageID)] = offer
    return true
  }

  /// Orders the cheapest option for a request: from then on it can't be taken back.
  ///
  /// - Returns: The option and its offer, or nil if all cost more than the limit.
  func orderCheapest(for request: FlexRequest, limit: XSDDecimal) -> (option: FlexOfferOption, offer: FlexOffer)? {
    let options = offers.values.filter { $0.flexRequestMessageID == request.messageID }
      .flatMap { offer in offer.offerOptions.map { (option: $0, offer: offer) } }
      .filter { $0.option.price <= limit }
    guard let cheapest = options.min(by: { $0.option.price < $1.option.price }) else { return nil }
    ordered.insert(Self.key(of: cheapest.offer.messageID))
    return cheapest
  }

  /// Forgets an offer that its sender takes back.
  func giveBack(_ message: UUIDText, to sender: InternetDomain) -> State {
    let key = Self.key(of: message)
    guard offers[key]?.senderDomain == sender else { return .unknown }
    guard !ordered.contains(key) else { return .ordered }
    offers[key] = nil
    return .gone
  }

  /// Peers may change the letter case of a UUID.
  private static func key(of message: UUIDText) -> String {
    message.rawValue.lowercased()
  }
}
