import UFTPCoding
import UFTPMessages

extension Corpus {
  static func prognosis() -> DPrognosis {
    DPrognosis(
      senderDomain: Common.agr,
      recipientDomain: Common.dso,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      ispDuration: Common.quarter,
      timeZone: Common.zone,
      period: Common.day,
      congestionPoint: Common.point,
      revision: 3,
      isps: (1...96).map { .init(power: Common.power($0), start: Int64($0), duration: 1) }
    )
  }

  static func metering() -> Metering {
    let profiles: [MeteringProfile] = [(.power, .kW), (.importEnergy, .kWh), (.exportEnergy, .kWh)].map { kind, unit in
      MeteringProfile(
        profileType: kind,
        unit: unit,
        isps: (1...96).map {
          .init(start: Int64($0), value: XSDDecimal(significand: Int128(abs(Common.power($0))), scale: 3))
        }
      )
    }
    return Metering(
      senderDomain: Common.agr,
      recipientDomain: Common.dso,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      revision: 1,
      ispDuration: Common.quarter,
      timeZone: Common.zone,
      period: Common.day,
      ean: "E1234567890123456",
      profiles: profiles
    )
  }

  static func settlement(orders: Int) -> FlexSettlement {
    FlexSettlement(
      senderDomain: Common.dso,
      recipientDomain: Common.agr,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      result: .accepted,
      periodStart: "2026-03-01",
      periodEnd: "2026-03-31",
      currency: "EUR",
      flexOrderSettlements: (0..<orders).map { settlement(ofOrder: $0) },
      contractSettlements: [
        .init(
          contractID: Common.contract,
          periods: [.init(period: Common.day, isps: [.init(start: 1, reservedPower: 1_000_000)])]
        )
      ]
    )
  }

  private static func settlement(ofOrder number: Int) -> FlexOrderSettlement {
    FlexOrderSettlement(
      orderReference: "order-2026-0329-\(number)",
      period: Common.day,
      contractID: Common.contract,
      congestionPoint: Common.point,
      price: "482.5000",
      penalty: "12.50",
      netSettlement: "470.0000",
      isps: (1...96).map { isp in
        let ordered = Common.power(isp, number)
        return .init(
          start: Int64(isp),
          duration: 1,
          baselinePower: 1_500_000 + Int64(isp),
          orderedFlexPower: ordered,
          actualPower: 1_500_000 + ordered,
          deliveredFlexPower: ordered - 500,
          powerDeficiency: 500
        )
      }
    )
  }

  static func portfolio(connections: Int) -> AGRPortfolioQueryResponse {
    let points = (0..<10).map { point in
      AGRPortfolioQueryResponseCongestionPoint(
        entityAddress: EntityAddress(unchecked: "ea1.2024-05.com.example.grid:station-\(point)"),
        mutexOffersSupported: true,
        dayAheadRedispatchBy: .dso,
        intradayRedispatchBy: .dso,
        connections: (0..<connections / 10).map {
          .init(entityAddress: Common.connection(point * connections / 10 + $0))
        }
      )
    }
    return AGRPortfolioQueryResponse(
      senderDomain: Common.cro,
      recipientDomain: Common.agr,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      result: .accepted,
      timeZone: Common.zone,
      agrPortfolioQueryMessageID: Common.identifier(3),
      period: Common.day,
      dsoViews: [.init(dsoPortfolios: [.init(dsoDomain: Common.dso, congestionPoints: points)])]
    )
  }
}
