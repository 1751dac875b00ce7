import UFTPCoding
import UFTPMessages

/// The words above a profile.
struct ProfileHeading {
  let title: String
  let subtitle: String
  /// What is to be said about the clock of the day, if anything.
  let clockNote: String?

  /// The words for a message about a day.
  init(
    _ message: some PayloadMessage,
    of type: MessageType,
    about subject: String,
    on period: XSDDate,
    in zone: TimeZoneName,
    _ isps: ISPAxis
  ) {
    title = "\(type.rawValue) for \(period)"
    let length = isps.minutes.map { $0 == 1 ? "1 minute" : "\($0) minutes" }
    let count = isps.day == nil ? "ISPs" : "\(isps.count) ISPs"
    let times = length.map { ", \(count) of \($0), \(zone)" } ?? ""
    subtitle = "\(message.senderDomain) to \(message.recipientDomain), \(subject)\(times)"
    clockNote = Self.note(on: isps, zone)
  }

  private static func note(on isps: ISPAxis, _ zone: TimeZoneName) -> String? {
    guard let day = isps.day else {
      return "How the clock runs in \(zone) is not known here, so no clock times are shown."
    }
    guard day.clockMove != 0 else { return nil }
    let before = ISPAxis.text(clock: day.moveAfter)
    let after = ISPAxis.text(clock: day.moveAfter + day.clockMove)
    return "The clock goes from \(before) to \(after) on this day."
  }
}

extension ProfileChart {
  /// A chart of one panel about a day at a congestion point.
  init(
    _ message: some FlexMessage,
    of type: MessageType,
    _ isps: ISPAxis,
    notes: [String?] = [],
    series: [ProfileSeries]
  ) {
    let heading = ProfileHeading(
      message,
      of: type,
      about: "\(message.congestionPoint)",
      on: message.period,
      in: message.timeZone,
      isps
    )
    self.init(
      title: heading.title,
      subtitle: heading.subtitle,
      notes: notes + [heading.clockNote],
      panels: [ProfilePanel(title: nil, unit: .watts, isps: isps, series: series)]
    )
  }
}
