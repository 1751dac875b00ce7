public import UFTPCoding
public import UFTPMessages

extension FlexRequest {
  /// A request for less consumption in the first ISP, with room in the second.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.agr
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      ispDuration: SampleValue.ispDuration,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      congestionPoint: SampleValue.congestionPoint,
      revision: 1,
      expirationDateTime: SampleValue.expiration,
      isps: [
        .init(disposition: .requested, minPower: -3_000_000, maxPower: 0, start: 1),
        .init(disposition: .available, minPower: 0, maxPower: 2_000_000, start: 2),
      ]
    )
  }
}

extension FlexOffer {
  /// An offer of one option.
  ///
  /// - Parameter request: The identifier of the request that it follows, if there is one.
  public static func sample(
    from sender: InternetDomain = SampleDomain.agr,
    to recipient: InternetDomain = SampleDomain.dso,
    following request: UUIDText? = nil
  ) -> Self {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      ispDuration: SampleValue.ispDuration,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      congestionPoint: SampleValue.congestionPoint,
      expirationDateTime: SampleValue.expiration,
      flexRequestMessageID: request,
      currency: "EUR",
      offerOptions: [.init(optionReference: "a", price: "48.25", isps: [.init(power: -2_000_000, start: 1)])]
    )
  }
}

extension FlexOfferRevocation {
  /// The revocation of an offer.
  public static func sample(
    from sender: InternetDomain = SampleDomain.agr,
    to recipient: InternetDomain = SampleDomain.dso,
    of offer: UUIDText = .random()
  ) -> Self {
    Self(senderDomain: sender, recipientDomain: recipient, flexOfferMessageID: offer)
  }
}

extension FlexOrder {
  /// An order of the one option of ``FlexOffer/sample(from:to:following:)``.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.agr,
    of offer: UUIDText = .random()
  ) -> Self {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      ispDuration: SampleValue.ispDuration,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      congestionPoint: SampleValue.congestionPoint,
      flexOfferMessageID: offer,
      price: "48.25",
      currency: "EUR",
      orderReference: "order-1",
      optionReference: "a",
      isps: [.init(power: -2_000_000, start: 1)]
    )
  }
}

extension FlexReservationUpdate {
  /// An update that still needs power in the first ISP.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.agr
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      ispDuration: SampleValue.ispDuration,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      congestionPoint: SampleValue.congestionPoint,
      contractID: SampleValue.contract,
      reference: "reservation-1",
      isps: [.init(power: 1_000_000, start: 1)]
    )
  }
}

extension DPrognosis {
  /// A forecast of two ISPs.
  public static func sample(
    from sender: InternetDomain = SampleDomain.agr,
    to recipient: InternetDomain = SampleDomain.dso
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      ispDuration: SampleValue.ispDuration,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      congestionPoint: SampleValue.congestionPoint,
      revision: 1,
      isps: [.init(power: 1_500_000, start: 1), .init(power: 1_000_000, start: 2)]
    )
  }
}
