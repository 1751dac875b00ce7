import Foundation
import UFTPCoding
import UFTPMessages

/// Where and when the grid is short of room: the place of your own forecasts.
struct Congestion: Sendable {
  var congestionPoint: EntityAddress
  var timeZone: TimeZoneName
  var period: XSDDate
  /// The first ISP of 15 minutes, from 1, and how many are congested.
  var start: Int64
  var duration: Int64
  /// How many watts there are too many.
  var excess: Int64
  /// Until when offers may come.
  var expiration: XSDDateTime

  /// Tomorrow from 10:00 to 11:00.
  static var tomorrow: Congestion {
    Congestion(
      congestionPoint: "ean.871685900012636543",
      timeZone: "Europe/Amsterdam",
      period: day(after: Date()),
      start: 41,
      duration: 4,
      excess: 500_000,
      expiration: XSDDateTime(unixSeconds: Int64(Date().timeIntervalSince1970) + 3600) ?? .now()
    )
  }

  /// The request that an aggregator gets: less power where there is too much, and room as it likes elsewhere.
  func request(from sender: InternetDomain, to aggregator: InternetDomain) -> FlexRequest {
    FlexRequest(
      senderDomain: sender,
      recipientDomain: aggregator,
      ispDuration: XSDDuration(minutes: 15),
      timeZone: timeZone,
      period: period,
      congestionPoint: congestionPoint,
      revision: 1,
      expirationDateTime: expiration,
      isps: [
        FlexRequestISP(disposition: .requested, minPower: -excess, maxPower: 0, start: start, duration: duration)
      ]
    )
  }

  /// The day after a moment, as the clocks of the market show it.
  private static func day(after now: Date) -> XSDDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: now.addingTimeInterval(86_400))
    // The parts come from the calendar, so the day exists.
    return XSDDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? "1970-01-01"
  }
}
