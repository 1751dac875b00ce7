#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages

  /// The messages that the demo's participants begin with.
  struct DemoMessages: Sendable {
    static let agr: InternetDomain = "agr.demo.example"
    static let dso: InternetDomain = "dso.demo.example"
    static let cro: InternetDomain = "cro.demo.example"

    static let congestionPoint: EntityAddress = "ean.871685900012636543"
    private static let connections: [EntityAddress] = ["ean.871685900012636550", "ean.871685900012636567"]
    static let contract = "contract-2026"
    static let ispDuration: XSDDuration = "PT15M"
    static let evening: Int64 = 2_400_000

    let day: TradingDay

    var portfolioUpdate: AGRPortfolioUpdate {
      AGRPortfolioUpdate(
        senderDomain: Self.agr,
        recipientDomain: Self.cro,
        timeZone: TradingDay.zoneName,
        connections: Self.connections.map { .init(entityAddress: $0, startPeriod: day.period) }
      )
    }

    var congestionPointUpdate: DSOPortfolioUpdate {
      DSOPortfolioUpdate(
        senderDomain: Self.dso,
        recipientDomain: Self.cro,
        timeZone: TradingDay.zoneName,
        congestionPoints: [
          .init(
            entityAddress: Self.congestionPoint,
            startPeriod: day.period,
            mutexOffersSupported: true,
            dayAheadRedispatchBy: .dso,
            connections: Self.connections.map { .init(entityAddress: $0, startPeriod: day.period) }
          )
        ]
      )
    }

    var portfolioQuery: AGRPortfolioQuery {
      AGRPortfolioQuery(
        senderDomain: Self.agr,
        recipientDomain: Self.cro,
        timeZone: TradingDay.zoneName,
        period: day.period
      )
    }

    var congestionPointQuery: DSOPortfolioQuery {
      DSOPortfolioQuery(
        senderDomain: Self.dso,
        recipientDomain: Self.cro,
        timeZone: TradingDay.zoneName,
        period: day.period,
        entityAddress: Self.congestionPoint
      )
    }

    /// Quiet at night, busy by day, and too much in the evening.
    var prognosis: DPrognosis {
      let peak = TradingDay.peak
      let rest = peak.start + peak.duration
      return DPrognosis(
        senderDomain: Self.agr,
        recipientDomain: Self.dso,
        ispDuration: Self.ispDuration,
        timeZone: TradingDay.zoneName,
        period: day.period,
        congestionPoint: Self.congestionPoint,
        revision: 1,
        isps: [
          .init(power: 600_000, start: 1, duration: 28),
          .init(power: 1_200_000, start: 29, duration: peak.start - 29),
          .init(power: Self.evening, start: peak.start, duration: peak.duration),
          .init(power: 900_000, start: rest, duration: day.ispCount - rest + 1),
        ]
      )
    }

    /// A megawatt less in the evening; there is room before.
    var request: FlexRequest {
      let peak = TradingDay.peak
      return FlexRequest(
        senderDomain: Self.dso,
        recipientDomain: Self.agr,
        ispDuration: Self.ispDuration,
        timeZone: TradingDay.zoneName,
        period: day.period,
        congestionPoint: Self.congestionPoint,
        revision: 1,
        expirationDateTime: day.expiration,
        contractID: Self.contract,
        isps: [
          .init(disposition: .available, minPower: 0, maxPower: 500_000, start: 1, duration: peak.start - 1),
          .init(
            disposition: .requested,
            minPower: -1_000_000,
            maxPower: 0,
            start: peak.start,
            duration: peak.duration
          ),
        ]
      )
    }

    /// What a cheaper offer has in it.
    var options: [FlexOfferOption] {
      let peak = TradingDay.peak
      return [
        .init(
          optionReference: "option-1",
          price: "48.25",
          isps: [.init(power: -800_000, start: peak.start, duration: peak.duration)]
        ),
        .init(
          optionReference: "option-2",
          price: "58.00",
          isps: [.init(power: -1_000_000, start: peak.start, duration: peak.duration)]
        ),
      ]
    }

    var reservation: FlexReservationUpdate {
      FlexReservationUpdate(
        senderDomain: Self.dso,
        recipientDomain: Self.agr,
        ispDuration: Self.ispDuration,
        timeZone: TradingDay.zoneName,
        period: day.period,
        congestionPoint: Self.congestionPoint,
        contractID: Self.contract,
        reference: "reservation-1",
        isps: [.init(power: 200_000, start: TradingDay.peak.start, duration: TradingDay.peak.duration)]
      )
    }
  }
#endif
