#if Tools
  import Foundation
  import UFTPCoding
  import UFTPDrawing
  import UFTPMessages

  extension MarketDay {
    /// How the clock runs on a day in a time zone of this machine's database.
    ///
    /// - Returns: The day, or nil if the zone is unknown or skipped that day.
    init?(of date: XSDDate, in zone: TimeZoneName) {
      guard let zone = TimeZone(identifier: zone.rawValue) else { return nil }
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = zone
      let parts = DateComponents(year: date.year, month: date.month, day: date.day)
      guard let start = calendar.date(from: parts).map(calendar.startOfDay),
        calendar.dateComponents([.year, .month, .day], from: start) == parts
      else { return nil }
      let move = zone.nextDaylightSavingTimeTransition(after: start.addingTimeInterval(-1))
      guard let move, let end = calendar.date(byAdding: .day, value: 1, to: start), move < end else {
        self.init()
        return
      }
      let before = zone.secondsFromGMT(for: move.addingTimeInterval(-1))
      let after = zone.secondsFromGMT(for: move)
      let passed = Int(move.timeIntervalSince(start))
      self.init(clockMovedBy: (after - before) / 60, after: passed / 60)
    }
  }
#endif
