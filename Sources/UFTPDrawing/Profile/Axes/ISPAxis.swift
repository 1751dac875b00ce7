import UFTPCoding
import UFTPMessages

/// The ISPs of a day, from left to right.
struct ISPAxis: Sendable {
  /// No day has more ISPs than the longest one has minutes.
  static let most = MarketDay.longest

  /// How many ISPs there are.
  let count: Int
  /// How long each is, in minutes; nil where the message does not say.
  let minutes: Int?
  /// How the clock runs; nil where that is not known.
  let day: MarketDay?
  /// Why there are no more, for errors.
  let reason: String

  /// The ISPs of a message that states their length.
  init(_ message: MessageType, _ duration: XSDDuration, _ period: XSDDate, _ day: MarketDay?) throws(ProfileError) {
    guard let minutes = duration.wholeMinutes.flatMap(Int.init(exactly:)), 1...24 * 60 ~= minutes else {
      throw ProfileError(
        .ispDuration,
        message,
        "ISP-Duration is \(duration), which is no length of an ISP; expected whole minutes such as PT15M"
      )
    }
    let length = day?.minutes ?? MarketDay.assumed
    count = (length + minutes - 1) / minutes
    self.minutes = minutes
    self.day = day
    reason =
      day == nil
      ? "a day of a time zone that is not known is taken to have \(length / 60) hours"
      : "\(period) has no more of \(duration)"
  }

  /// The ISPs of a message that does not say how long they are: up to the last that is used.
  init(upTo last: Int64) {
    count = Int(min(max(last, 1), Int64(Self.most)))
    minutes = nil
    day = nil
    reason = "no day has more"
  }

  /// The clock when so many ISPs have passed, if it is known.
  func clock(after passed: Int) -> String? {
    guard let day, let minutes else { return nil }
    return Self.text(clock: day.clock(after: min(passed * minutes, day.minutes)))
  }

  /// A run of ISPs in words, with its clock times where they are known.
  func text(_ run: ClosedRange<Int>) -> String {
    let numbers = run.count == 1 ? "ISP \(run.lowerBound)" : "ISPs \(run.lowerBound) to \(run.upperBound)"
    guard let start = clock(after: run.lowerBound - 1), let end = clock(after: run.upperBound) else { return numbers }
    return "\(numbers), \(start) to \(end)"
  }

  static func text(clock minutes: Int) -> String {
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(minutes / 60)):\(digits(minutes % 60))"
  }
}
