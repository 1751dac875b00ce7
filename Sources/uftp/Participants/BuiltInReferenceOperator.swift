#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// The common reference operator of `uftp serve`: keeps a register that updates change and queries read.
  struct BuiltInReferenceOperator: CROHandler {
    private let register: Locked<Register>

    init(register: Register) {
      self.register = Locked(register)
    }

    func receive(_ message: AGRPortfolioUpdate, in context: MessageContext) -> Answer<AGRPortfolioUpdateResponse> {
      register.withLock { $0.take(message) }
      return .accepted
    }

    func receive(_ message: DSOPortfolioUpdate, in context: MessageContext) -> Answer<DSOPortfolioUpdateResponse> {
      let objections = register.withLock { $0.take(message) }
      return objections.isEmpty ? .accepted : .rejected(objections.joined(separator: "; "))
    }

    func receive(_ message: AGRPortfolioQuery, in context: MessageContext) -> Answer<AGRPortfolioQueryResponse> {
      let register = register.withLock { $0 }
      let points = register.points(of: message.senderDomain, on: message.period)
      // Connections behind no congestion point alone make no response by the schema.
      guard !points.isEmpty else { return .rejected("No connections available") }
      let loose = register.looseConnections(of: message.senderDomain, on: message.period)
      return .response(AGRPortfolioQueryResponse(to: message, points, loose))
    }

    func receive(_ message: DSOPortfolioQuery, in context: MessageContext) -> Answer<DSOPortfolioQueryResponse> {
      let register = register.withLock { $0 }
      guard let point = register.point(message.entityAddress, of: message.senderDomain, on: message.period) else {
        return .rejected("Invalid congestion point")
      }
      let connections = register.connections(of: point, on: message.period)
      guard !connections.isEmpty else { return .rejected("No connections available") }
      var response = DSOPortfolioQueryResponse(accepting: message)
      response.congestionPoint = DSOPortfolioQueryCongestionPoint(
        entityAddress: point.address,
        connections: connections.map { DSOPortfolioQueryConnection(entityAddress: $0.address, agrDomain: $0.agr) }
      )
      return .response(response)
    }
  }

  extension AGRPortfolioQueryResponse {
    /// Tells an aggregator its portfolio, system operator by system operator.
    fileprivate init(
      to query: AGRPortfolioQuery,
      _ points: [(point: Register.Point, connections: [EntityAddress])],
      _ loose: [EntityAddress]
    ) {
      let byOperator = Dictionary(grouping: points) { $0.point.dso }.sorted { $0.key.rawValue < $1.key.rawValue }
      let portfolios = byOperator.map { dso, points in
        AGRPortfolioQueryResponseDSOPortfolio(
          dsoDomain: dso,
          congestionPoints: points.map { AGRPortfolioQueryResponseCongestionPoint($0.point, $0.connections) }
        )
      }
      self.init(
        version: query.version,
        senderDomain: query.recipientDomain,
        recipientDomain: query.senderDomain,
        conversationID: query.conversationID,
        result: .accepted,
        timeZone: query.timeZone,
        agrPortfolioQueryMessageID: query.messageID,
        period: query.period,
        dsoViews: [
          AGRPortfolioQueryResponseDSOView(
            dsoPortfolios: portfolios,
            connections: loose.map { AGRPortfolioQueryResponseConnection(entityAddress: $0) }
          )
        ]
      )
    }
  }

  extension AGRPortfolioQueryResponseCongestionPoint {
    fileprivate init(_ point: Register.Point, _ connections: [EntityAddress]) {
      self.init(
        entityAddress: point.address,
        mutexOffersSupported: point.mutexOffersSupported,
        dayAheadRedispatchBy: point.dayAheadRedispatchBy,
        intradayRedispatchBy: point.intradayRedispatchBy,
        connections: connections.map { AGRPortfolioQueryResponseConnection(entityAddress: $0) }
      )
    }
  }
#endif
