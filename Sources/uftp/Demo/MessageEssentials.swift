#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages

  extension UFTPMessage {
    /// What a reader wants to know of a message at a glance; a response begins with its verdict.
    var essentials: String {
      [verdict, portfolioEssentials ?? tradeEssentials ?? settlementEssentials].compactMap(\.self).joined(
        separator: ", "
      )
    }

    private var portfolioEssentials: String? {
      switch self {
      case .agrPortfolioUpdate(let update): "\(counted(update.connections.count, "connection"))"
      case .agrPortfolioQuery(let query): "for \(query.period)"
      case .agrPortfolioQueryResponse(let response) where response.result == .accepted:
        counted(response.dsoViews.flatMap(\.dsoPortfolios).flatMap(\.congestionPoints).count, "congestion point")
      case .dsoPortfolioUpdate(let update):
        update.congestionPoints.map { point in
          "\(point.entityAddress) with \(counted(point.connections.count, "connection"))"
        }.joined(separator: ", ")
      case .dsoPortfolioQuery(let query): "\(query.entityAddress) on \(query.period)"
      case .dsoPortfolioQueryResponse(let response):
        response.congestionPoint.map { point in
          let domains = Set(point.connections.compactMap(\.agrDomain?.rawValue)).sorted().joined(separator: ", ")
          return "\(counted(point.connections.count, "connection")) of \(domains.isEmpty ? "nobody" : domains)"
        }
      default: nil
      }
    }

    private var tradeEssentials: String? {
      switch self {
      case .dPrognosis(let prognosis):
        "revision \(prognosis.revision), \(PowerText.range(prognosis.isps.map(\.power)))"
      case .flexRequest(let request):
        request.isps.filter { $0.disposition != .available }.map { isp in
          "\(PowerText.isps(isp.start, isp.durationOrDefault)) \(PowerText.range([isp.minPower, isp.maxPower]))"
        }.joined(separator: ", ")
      case .flexOffer(let offer):
        offer.offerOptions.map { option in
          let power = PowerText.range(option.isps.map(\.power))
          return "\(option.optionReference) \(power) for \(option.price) \(offer.currency)"
        }.joined(separator: ", ")
      case .flexOfferRevocation(let revocation): "offer \(revocation.flexOfferMessageID.rawValue.prefix(8))"
      case .flexOrder(let order):
        "\(order.optionReference ?? order.orderReference) \(PowerText.range(order.isps.map(\.power)))"
          + " for \(order.price) \(order.currency)"
      case .flexReservationUpdate(let update): "\(PowerText.range(update.isps.map(\.power))) still reserved"
      default: nil
      }
    }

    private var settlementEssentials: String? {
      switch self {
      case .metering(let metering):
        metering.profiles.map { "\($0.isps.count) values in \($0.unit.rawValue)" }.joined(separator: ", ")
      case .flexSettlement(let settlement):
        settlement.flexOrderSettlements.map { "\($0.netSettlement) \(settlement.currency)" }.joined(separator: ", ")
      case .flexSettlementResponse(let response) where response.result == .accepted:
        counted(response.flexOrderSettlementStatuses.filter { $0.disposition == .accepted }.count, "order") + " agreed"
      default: nil
      }
    }

    private func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
  }

  /// Power and the ISPs it is for, in a few characters.
  enum PowerText {
    /// The lowest and the highest of several powers, in kW: `-800 kW`, `-1000..0 kW`.
    static func range(_ watts: [Int64]) -> String {
      guard let lowest = watts.min(), let highest = watts.max() else { return "no power" }
      return (lowest == highest ? kilowatts(lowest) : "\(kilowatts(lowest))..\(kilowatts(highest))") + " kW"
    }

    /// The first ISP and the last: `ISP 69-76`.
    static func isps(_ start: Int64, _ duration: Int64) -> String {
      duration == 1 ? "ISP \(start)" : "ISP \(start)-\(start &+ duration &- 1)"
    }

    private static func kilowatts(_ watts: Int64) -> String {
      let (whole, rest) = watts.quotientAndRemainder(dividingBy: 1000)
      return rest == 0 ? "\(whole)" : "\(XSDDecimal(significand: Int128(watts), scale: 3))"
    }
  }
#endif
