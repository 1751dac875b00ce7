public import UFTPCoding
public import UFTPMessages

/// The profile of a message: its power, or what was measured, in each ISP of the day.
///
/// It draws FlexRequest, FlexOffer with its options, FlexOrder, D-Prognosis, FlexReservationUpdate, FlexSettlement with
/// its orders, and Metering with its profiles. Positive power is consumption, negative power production.
public struct ProfileChart: Sendable {
  /// The types of messages that have a profile.
  public static let messageTypes: [MessageType] = [
    .flexRequest, .flexOffer, .flexOrder, .dPrognosis, .flexReservationUpdate, .flexSettlement, .metering,
  ]

  /// What is drawn, in words.
  let title: String
  /// Between whom, and about what.
  let subtitle: String
  /// What a reader must know besides.
  let notes: [String]
  let panels: [ProfilePanel]

  /// The profile of a message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - day: Says how the clock runs on a day in a time zone; nil where that is not known, and then no clock times are
  ///     drawn.
  /// - Throws: ``ProfileError`` if the message has no profile, or one that does not fit into a day.
  public init(
    _ message: UFTPMessage,
    day: (XSDDate, TimeZoneName) -> MarketDay? = { _, _ in nil }
  ) throws(ProfileError) {
    switch message {
    case .flexRequest(let message): try self.init(request: message, day: day)
    case .flexOffer(let message): try self.init(offer: message, day: day)
    case .flexOrder(let message): try self.init(order: message, day: day)
    case .dPrognosis(let message): try self.init(prognosis: message, day: day)
    case .flexReservationUpdate(let message): try self.init(reservation: message, day: day)
    case .flexSettlement(let message): try self.init(settlement: message)
    case .metering(let message): try self.init(metering: message, day: day)
    default: throw Self.noProfile(message.type)
    }
  }

  init(title: String, subtitle: String, notes: [String?], panels: [ProfilePanel]) {
    self.title = title
    self.subtitle = subtitle
    self.notes = notes.compactMap(\.self)
    self.panels = panels
  }

  private static func noProfile(_ type: MessageType) -> ProfileError {
    let drawn = messageTypes.map(\.rawValue).joined(separator: ", ")
    return ProfileError(.noProfile, type, "\(type.rawValue) has no profile to draw; expected one of \(drawn)")
  }
}
