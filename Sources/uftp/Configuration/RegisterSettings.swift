#if Tools && HTTP
  import UFTPMessages
  import UFTPRuntime

  /// What a common reference operator knows from the start.
  struct RegisterSettings: Decodable, Sendable {
    /// A congestion point.
    struct CongestionPoint: Decodable, Sendable {
      let address: EntityAddress
      let dso: InternetDomain
      let mutexOffersSupported: Bool
      let dayAheadRedispatchBy: RedispatchBy
      let intradayRedispatchBy: RedispatchBy?
      let connections: [Connection]

      private enum CodingKeys: String, CodingKey, CaseIterable {
        case address, dso, mutexOffersSupported, dayAheadRedispatchBy, intradayRedispatchBy, connections
      }

      init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        address = try values.decode(EntityAddress.self, forKey: .address)
        dso = try values.decode(InternetDomain.self, forKey: .dso)
        mutexOffersSupported = try values.decodeIfPresent(Bool.self, forKey: .mutexOffersSupported) ?? true
        dayAheadRedispatchBy = try values.choiceIfPresent(RedispatchBy.self, forKey: .dayAheadRedispatchBy) ?? .dso
        intradayRedispatchBy = try values.choiceIfPresent(RedispatchBy.self, forKey: .intradayRedispatchBy)
        connections = try values.decode([Connection].self, forKey: .connections)
      }
    }

    /// A connection behind it, and the aggregator that represents it, if one does.
    struct Connection: Decodable, Sendable {
      let address: EntityAddress
      let agr: InternetDomain?

      private enum CodingKeys: String, CodingKey, CaseIterable {
        case address, agr
      }

      init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        address = try values.decode(EntityAddress.self, forKey: .address)
        agr = try values.decodeIfPresent(InternetDomain.self, forKey: .agr)
      }
    }

    let congestionPoints: [CongestionPoint]

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case congestionPoints
    }

    init() {
      congestionPoints = []
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      congestionPoints = try values.decode([CongestionPoint].self, forKey: .congestionPoints)
    }
  }
#endif
