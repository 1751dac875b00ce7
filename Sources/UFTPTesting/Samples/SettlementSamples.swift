import UFTPCoding
public import UFTPMessages

extension FlexSettlement {
  /// The settlement of one order and of one contract.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.agr
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      result: .accepted,
      periodStart: SampleValue.period,
      periodEnd: SampleValue.period,
      currency: "EUR",
      flexOrderSettlements: [order],
      contractSettlements: [
        .init(
          contractID: SampleValue.contract,
          periods: [.init(period: SampleValue.period, isps: [.init(start: 1, reservedPower: 1_000_000)])]
        )
      ]
    )
  }

  private static var order: FlexOrderSettlement {
    FlexOrderSettlement(
      orderReference: "order-1",
      period: SampleValue.period,
      congestionPoint: SampleValue.congestionPoint,
      price: "48.25",
      netSettlement: "48.25",
      isps: [
        .init(
          start: 1,
          baselinePower: 1_500_000,
          orderedFlexPower: -2_000_000,
          actualPower: -500_000,
          deliveredFlexPower: -2_000_000
        )
      ]
    )
  }
}

extension Metering {
  /// The values of one meter in two ISPs.
  public static func sample(
    from sender: InternetDomain = SampleDomain.agr,
    to recipient: InternetDomain = SampleDomain.dso
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      revision: 1,
      ispDuration: SampleValue.ispDuration,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      ean: "E1234567890123456",
      profiles: [
        .init(profileType: .power, unit: .kW, isps: [.init(start: 1, value: "1.25"), .init(start: 2, value: "0.75")])
      ]
    )
  }
}

extension TestMessage {
  /// A test message.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.agr
  )
    -> Self
  {
    Self(senderDomain: sender, recipientDomain: recipient)
  }
}

extension UFTPMessage {
  /// A request of each type.
  public static var sampleRequests: [UFTPMessage] {
    [
      AGRPortfolioQuery.sample().message, AGRPortfolioUpdate.sample().message, DPrognosis.sample().message,
      DSOPortfolioQuery.sample().message, DSOPortfolioUpdate.sample().message, FlexOffer.sample().message,
      FlexOfferRevocation.sample().message, FlexOrder.sample().message, FlexRequest.sample().message,
      FlexReservationUpdate.sample().message, FlexSettlement.sample().message, Metering.sample().message,
      TestMessage.sample().message,
    ]
  }
}
