#if Tools && HTTP
  import Foundation
  import UFTPCoding
  import UFTPMessages

  /// A day of a market: its date, its clock and its ISPs.
  struct TradingDay: Sendable {
    static let zoneName: TimeZoneName = "Europe/Amsterdam"
    /// The ISPs in which the grid is short of room: from 17:00 to 19:00 where the clock does not change.
    static let peak: (start: Int64, duration: Int64) = (69, 8)

    let period: XSDDate
    /// How many ISPs of 15 minutes the day has: 92 or 100 where the clock changes.
    let ispCount: Int64
    /// Two hours from now, by which requests and offers expire.
    let expiration: XSDDateTime

    /// The day after a time.
    init?(after now: Date) {
      guard let zone = TimeZone(identifier: Self.zoneName.rawValue) else { return nil }
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = zone
      guard
        let day = calendar.dateInterval(of: .day, for: now).flatMap({ calendar.dateInterval(of: .day, for: $0.end) })
      else { return nil }
      let parts = calendar.dateComponents([.year, .month, .day], from: day.start)
      let offset = XSDOffset(minutes: zone.secondsFromGMT(for: now) / 60)
      let expiry = Int64(now.timeIntervalSince1970) + 7200
      guard let year = parts.year, let month = parts.month, let number = parts.day,
        let period = XSDDate(year: year, month: month, day: number),
        let expiration = XSDDateTime(unixSeconds: expiry, offset: offset ?? .utc)
      else { return nil }
      (self.period, self.expiration) = (period, expiration)
      ispCount = Int64(day.duration / 900)
    }
  }
#endif
