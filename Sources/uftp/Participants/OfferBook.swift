#if Tools && HTTP
  import UFTPMessages

  /// The offers that a system operator holds, and what has become of them.
  struct OfferBook: Sendable {
    /// What has become of an offer.
    enum State: Hashable, Sendable {
      case open, ordered, revoked
    }

    private struct Key: Hashable {
      let aggregator: InternetDomain
      let messageID: String
    }

    /// Beyond so many offers the oldest are forgotten: a trial never needs them, and a long one must not grow.
    private static let capacity = 10_000

    private var states: [Key: State] = [:]
    private var order: [Key] = []

    /// Holds a new offer.
    mutating func hold(_ offer: FlexOffer) {
      let key = Self.key(offer.messageID, offer.senderDomain)
      if states.updateValue(.open, forKey: key) == nil { order.append(key) }
      if order.count > 2 * Self.capacity {
        for key in order.prefix(Self.capacity) { states[key] = nil }
        order.removeFirst(Self.capacity)
      }
    }

    /// Notes that an offer was ordered.
    mutating func order(_ offer: UUIDText, of aggregator: InternetDomain) {
      states[Self.key(offer, aggregator)] = .ordered
    }

    /// Takes an offer back, if it is open.
    ///
    /// - Returns: What the offer was before; nil if no such offer is known.
    mutating func revoke(_ offer: UUIDText, of aggregator: InternetDomain) -> State? {
      let key = Self.key(offer, aggregator)
      let state = states[key]
      if state == .open { states[key] = .revoked }
      return state
    }

    private static func key(_ messageID: UUIDText, _ aggregator: InternetDomain) -> Key {
      // Peers may write an identifier in letters of either case.
      Key(aggregator: aggregator, messageID: messageID.rawValue.lowercased())
    }
  }
#endif
