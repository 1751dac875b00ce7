import UFTPCoding
import UFTPMessages

extension Corpus {
  static func offer() -> FlexOffer {
    FlexOffer(
      senderDomain: Common.agr,
      recipientDomain: Common.dso,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      ispDuration: Common.quarter,
      timeZone: Common.zone,
      period: Common.day,
      congestionPoint: Common.point,
      expirationDateTime: Common.expiry,
      flexRequestMessageID: Common.identifier(3),
      contractID: Common.contract,
      dPrognosisMessageID: Common.identifier(4),
      currency: "EUR",
      offerOptions: (0..<4).map(option)
    )
  }

  private static func option(_ number: Int) -> FlexOfferOption {
    FlexOfferOption(
      optionReference: "option-\(number)",
      price: XSDDecimal(significand: Int128(482_500 + number * 1_377), scale: 4),
      minActivationFactor: "0.40",
      isps: (1...96).map { .init(power: 40 * Common.power($0, number), start: Int64($0), duration: 1) }
    )
  }

  static func request() -> FlexRequest {
    FlexRequest(
      senderDomain: Common.dso,
      recipientDomain: Common.agr,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      ispDuration: Common.quarter,
      timeZone: Common.zone,
      period: Common.day,
      congestionPoint: Common.point,
      revision: 1,
      expirationDateTime: Common.expiry,
      contractID: Common.contract,
      serviceType: "congestion management",
      isps: (1...96).map {
        .init(
          disposition: $0.isMultiple(of: 2) ? .requested : .available,
          minPower: -abs(Common.power($0)),
          maxPower: 0,
          start: Int64($0),
          duration: 1
        )
      }
    )
  }

  static func order() -> FlexOrder {
    FlexOrder(
      senderDomain: Common.dso,
      recipientDomain: Common.agr,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      ispDuration: Common.quarter,
      timeZone: Common.zone,
      period: Common.day,
      congestionPoint: Common.point,
      flexOfferMessageID: Common.identifier(3),
      contractID: Common.contract,
      price: "482.5000",
      currency: "EUR",
      orderReference: "order-2026-0329-0001",
      optionReference: "option-0",
      activationFactor: "1.00",
      isps: (1...96).map { .init(power: Common.power($0), start: Int64($0), duration: 1) }
    )
  }

  static func revocation() -> FlexOfferRevocation {
    FlexOfferRevocation(
      senderDomain: Common.agr,
      recipientDomain: Common.dso,
      timeStamp: Common.sent,
      messageID: Common.identifier(1),
      conversationID: Common.identifier(2),
      flexOfferMessageID: Common.identifier(3)
    )
  }
}
