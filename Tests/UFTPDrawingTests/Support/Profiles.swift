import UFTPCoding
import UFTPMessages
import UFTPTesting

/// Messages with something to see.
enum Profiles {
  static var request: FlexRequest {
    var message = FlexRequest.sample()
    message.isps = [
      .init(disposition: .available, minPower: -150_000, maxPower: 400_000, start: 1, duration: 40),
      .init(disposition: .requested, minPower: -500_000, maxPower: 0, start: 41, duration: 4),
      .init(disposition: .requested, minPower: -800_000, maxPower: -200_000, start: 45),
      .init(minPower: 0, maxPower: 0, start: 92),
    ]
    return message
  }

  static var offer: FlexOffer {
    var message = FlexOffer.sample()
    message.offerOptions = [
      .init(optionReference: "A", price: "48.2500", isps: [.init(power: -250_000, start: 41, duration: 4)]),
      .init(
        optionReference: "B",
        price: "12",
        minActivationFactor: "0.40",
        isps: [
          .init(power: -100_000, start: 42), .init(power: 0, start: 43), .init(power: 75_000, start: 60, duration: 2),
        ]
      ),
    ]
    return message
  }

  static var order: FlexOrder {
    var message = FlexOrder.sample()
    message.isps = [.init(power: -500_000, start: 41, duration: 4)]
    return message
  }

  static var prognosis: DPrognosis {
    var message = DPrognosis.sample()
    message.isps = (1...92).map { .init(power: ($0 - 46) * 1500, start: $0) }
    return message
  }

  static var reservation: FlexReservationUpdate {
    var message = FlexReservationUpdate.sample()
    message.isps = [.init(power: 0, start: 1, duration: 8), .init(power: -200_000, start: 33, duration: 32)]
    return message
  }

  static var settlement: FlexSettlement {
    var message = FlexSettlement.sample()
    message.flexOrderSettlements += message.flexOrderSettlements
    return message
  }

  static var metering: Metering {
    var message = Metering.sample()
    message.profiles.append(
      .init(
        profileType: .importMeterReading,
        unit: .kWh,
        isps: [.init(start: 1, value: "12345.5"), .init(start: 2, value: "12346")]
      )
    )
    return message
  }

  /// One message of each type that has a profile, and how many bars its drawing has.
  static let all: [(message: UFTPMessage, bars: Int)] = [
    (request.message, 4), (offer.message, 4), (order.message, 1), (prognosis.message, 92), (reservation.message, 2),
    // An order's delivered change is drawn as bars, the other figures as lines; so are the readings of a meter.
    (settlement.message, 2), (metering.message, 2),
  ]
}
