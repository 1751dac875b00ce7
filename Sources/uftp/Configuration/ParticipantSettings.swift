#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// One of the participants that this process acts for.
  struct ParticipantSettings: Decodable, Sendable {
    /// What a role does beyond answering, as far as it can be set.
    enum Behaviour: Sendable {
      case agr(OfferSettings)
      case dso(OrderSettings?)
      case cro(RegisterSettings)
    }

    let participant: Participant
    let key: SigningKey
    let behaviour: Behaviour

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case domain, role, key, offer, order, register

      /// The keys that make sense for a role.
      static func of(_ role: USEFRole) -> [CodingKeys] {
        switch role {
        case .agr: [.domain, .role, .key, .offer]
        case .dso: [.domain, .role, .key, .order]
        case .cro: [.domain, .role, .key, .register]
        }
      }
    }

    /// A participant that no file describes.
    init(_ participant: Participant, key: SigningKey, behaviour: Behaviour) {
      (self.participant, self.key, self.behaviour) = (participant, key, behaviour)
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let known = (try? values.choice(USEFRole.self, forKey: .role)).map(CodingKeys.of) ?? CodingKeys.allCases
      try UnknownKeys.refuse(in: decoder, allowed: known.map(\.rawValue))
      let role = try values.choice(USEFRole.self, forKey: .role)
      participant = Participant(domain: try values.decode(InternetDomain.self, forKey: .domain), role: role)
      key = try values.decode(ConfiguredKey.self, forKey: .key).key
      behaviour =
        switch role {
        case .agr: .agr(try values.decodeIfPresent(OfferSettings.self, forKey: .offer) ?? OfferSettings())
        case .dso: .dso(try values.decodeIfPresent(OrderSettings.self, forKey: .order))
        case .cro: .cro(try values.decodeIfPresent(RegisterSettings.self, forKey: .register) ?? RegisterSettings())
        }
    }
  }

  /// What an aggregator offers.
  struct OfferSettings: Decodable, Sendable {
    /// The price of an offer as a whole.
    private(set) var price: XSDDecimal
    private(set) var currency: ISO4217Currency
    /// How much of the power that is asked for is offered, in percent; 0 offers nothing.
    private(set) var percent: Int

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case price, currency, percent
    }

    /// Offers of another price or share.
    init(price: XSDDecimal = "10.00", currency: ISO4217Currency = "EUR", percent: Int = 100) {
      (self.price, self.currency, self.percent) = (price, currency, percent)
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      self.init()
      price = try values.amount(forKey: .price) ?? price
      currency = try values.decodeIfPresent(ISO4217Currency.self, forKey: .currency) ?? currency
      percent = try values.number(0...100, forKey: .percent) ?? percent
    }
  }

  /// What a system operator orders of the offers that it gets.
  struct OrderSettings: Decodable, Sendable {
    /// The highest price of an option that is ordered, in the offer's own currency; nil for any.
    let maximumPrice: XSDDecimal?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case maximumPrice
    }

    /// Orders up to a price.
    init(maximumPrice: XSDDecimal?) {
      self.maximumPrice = maximumPrice
    }

    init(from decoder: any Decoder) throws {
      maximumPrice = try decoder.strictContainer(keyedBy: CodingKeys.self).amount(forKey: .maximumPrice)
    }
  }
#endif
