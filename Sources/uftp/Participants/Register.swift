#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages

  /// What a common reference operator keeps: congestion points, the connections behind them, and who represents those.
  struct Register: Sendable {
    /// The days from which and to which something holds; a bound that is missing is none.
    struct Validity: Hashable, Sendable {
      var start: XSDDate?
      var end: XSDDate?

      func contains(_ day: XSDDate) -> Bool {
        start.map { day.isBefore($0) == true } != true && end.map { $0.isBefore(day) == true } != true
      }
    }

    /// A connection behind a congestion point.
    struct Connection: Hashable, Sendable {
      let address: EntityAddress
      var validity = Validity()
    }

    /// A congestion point.
    struct Point: Hashable, Sendable {
      let address: EntityAddress
      let dso: InternetDomain
      var validity = Validity()
      let mutexOffersSupported: Bool
      let dayAheadRedispatchBy: RedispatchBy
      let intradayRedispatchBy: RedispatchBy?
      let connections: [Connection]
    }

    private struct Representation {
      let agr: InternetDomain
      let validity: Validity
    }

    private var points: [EntityAddress: Point] = [:]
    private var representations: [EntityAddress: Representation] = [:]

    /// Starts from what the configuration lists.
    init(_ settings: RegisterSettings) {
      for point in settings.congestionPoints {
        points[point.address] = Point(
          address: point.address,
          dso: point.dso,
          mutexOffersSupported: point.mutexOffersSupported,
          dayAheadRedispatchBy: point.dayAheadRedispatchBy,
          intradayRedispatchBy: point.intradayRedispatchBy,
          connections: point.connections.map { Connection(address: $0.address) }
        )
        for connection in point.connections {
          representations[connection.address] = connection.agr.map { Representation(agr: $0, validity: Validity()) }
        }
      }
    }

    /// The congestion points of a day behind which an aggregator represents connections, in the order of their
    /// addresses, each with those connections only.
    func points(of agr: InternetDomain, on day: XSDDate) -> [(point: Point, connections: [EntityAddress])] {
      let all = points.values.filter { $0.validity.contains(day) }.sorted { $0.address.rawValue < $1.address.rawValue }
      return all.compactMap { point in
        let own = connections(of: point, on: day).filter { $0.agr == agr }.map(\.address)
        return own.isEmpty ? nil : (point, own)
      }
    }

    /// The connections that an aggregator represents on a day and that lie behind no congestion point of that day.
    func looseConnections(of agr: InternetDomain, on day: XSDDate) -> [EntityAddress] {
      let current = points.values.filter { $0.validity.contains(day) }
      let bound = Set(current.flatMap { connections(of: $0, on: day).map(\.address) })
      let own = representations.filter { $0.value.agr == agr && $0.value.validity.contains(day) }.keys
      return own.filter { !bound.contains($0) }.sorted { $0.rawValue < $1.rawValue }
    }

    /// A congestion point of a system operator; nil if it has no such point on the day.
    func point(_ address: EntityAddress, of dso: InternetDomain, on day: XSDDate) -> Point? {
      points[address].flatMap { $0.dso == dso && $0.validity.contains(day) ? $0 : nil }
    }

    /// The connections behind a congestion point on a day, each with the aggregator that represents it.
    func connections(of point: Point, on day: XSDDate) -> [(address: EntityAddress, agr: InternetDomain?)] {
      point.connections.filter { $0.validity.contains(day) }.map { connection in
        let representation = representations[connection.address]
        return (connection.address, representation.flatMap { $0.validity.contains(day) ? $0.agr : nil })
      }
    }

    /// Registers which connections an aggregator represents.
    mutating func take(_ update: AGRPortfolioUpdate) {
      for connection in update.connections {
        representations[connection.entityAddress] = Representation(
          agr: update.senderDomain,
          validity: Validity(start: connection.startPeriod, end: connection.endPeriod)
        )
      }
    }

    /// Registers congestion points of a system operator, unless something speaks against one of them.
    ///
    /// - Returns: What does, in the protocol's words; none if all are registered.
    mutating func take(_ update: DSOPortfolioUpdate) -> [String] {
      let new = update.congestionPoints.map { Point($0, of: update.senderDomain) }
      let objections = new.flatMap(objections)
      if objections.isEmpty { for point in new { points[point.address] = point } }
      return objections
    }

    private func objections(to point: Point) -> [String] {
      if let known = points[point.address], known.dso != point.dso { return ["Invalid congestion point"] }
      let others = points.values.filter { $0.address != point.address }
      return point.connections.compactMap { connection in
        let rival = others.first { other in other.connections.contains { $0.address == connection.address } }
        return rival.map { "Connection conflict: \(connection.address) at \($0.address)" }
      }
    }
  }

  extension Register.Point {
    /// A congestion point as its system operator declares it.
    fileprivate init(_ point: DSOPortfolioUpdateCongestionPoint, of dso: InternetDomain) {
      self.init(
        address: point.entityAddress,
        dso: dso,
        validity: Register.Validity(start: point.startPeriod, end: point.endPeriod),
        mutexOffersSupported: point.mutexOffersSupported,
        dayAheadRedispatchBy: point.dayAheadRedispatchBy,
        intradayRedispatchBy: point.intradayRedispatchBy,
        connections: point.connections.map { connection in
          Register.Connection(
            address: connection.entityAddress,
            validity: Register.Validity(start: connection.startPeriod, end: connection.endPeriod)
          )
        }
      )
    }
  }
#endif
