#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages

  extension DemoMessages {
    /// What the meter of the first connection has seen: the prognosis, less what was ordered.
    func metering(of order: FlexOrder) -> Metering {
      let ordered = order.isps.reduce(into: [Int64: Int64]()) { powers, isp in
        for number in isp.start..<isp.start + isp.durationOrDefault { powers[number] = isp.power }
      }
      let values = prognosis.isps.flatMap { isp in
        (isp.start..<isp.start + isp.durationOrDefault).map { number in
          MeteringISP(start: number, value: XSDDecimal((isp.power + ordered[number, default: 0]) / 1000))
        }
      }
      return Metering(
        senderDomain: Self.agr,
        recipientDomain: Self.dso,
        revision: 1,
        ispDuration: Self.ispDuration,
        timeZone: TradingDay.zoneName,
        period: day.period,
        ean: "E8716859000126365",
        profiles: [.init(profileType: .power, unit: .kW, isps: values)]
      )
    }

    /// The account of an order that was delivered in full.
    func settlement(of order: FlexOrder) -> FlexSettlement {
      let isps = order.isps.map { isp in
        FlexOrderSettlementISP(
          start: isp.start,
          duration: isp.duration,
          baselinePower: Self.evening,
          orderedFlexPower: isp.power,
          actualPower: Self.evening + isp.power,
          deliveredFlexPower: isp.power
        )
      }
      return FlexSettlement(
        senderDomain: Self.dso,
        recipientDomain: Self.agr,
        result: .accepted,
        periodStart: day.period,
        periodEnd: day.period,
        currency: order.currency,
        flexOrderSettlements: [
          .init(
            orderReference: order.orderReference,
            period: day.period,
            congestionPoint: Self.congestionPoint,
            price: order.price,
            netSettlement: order.price,
            isps: isps
          )
        ],
        contractSettlements: [
          .init(contractID: Self.contract, periods: [.init(period: day.period, isps: [reserved(and: order)])])
        ]
      )
    }

    private func reserved(and order: FlexOrder) -> ContractSettlementISP {
      ContractSettlementISP(
        start: TradingDay.peak.start,
        duration: TradingDay.peak.duration,
        reservedPower: 1_000_000,
        orderedPower: order.isps.first?.power
      )
    }
  }
#endif
