/// How the clock runs on one day of a market: for 24 hours, or fewer or more when it is moved.
///
/// The day of a message is that of its time zone, and rules of time zones are not this module's to know: who has them,
/// such as Foundation, says what they mean for the day.
public struct MarketDay: Sendable, Hashable {
  /// How long the day is, in minutes.
  public let minutes: Int
  /// By how many minutes the clock is put forward, negative for back; 0 on an ordinary day.
  public let clockMove: Int
  /// How many minutes of the day have passed when that happens.
  public let moveAfter: Int

  /// A day of 24 hours.
  public init() {
    minutes = Self.ordinary
    clockMove = 0
    moveAfter = 0
  }

  /// A day on which the clock is moved.
  ///
  /// - Parameters:
  ///   - move: By how many minutes it is put forward; negative for back.
  ///   - passed: How many minutes of the day have passed by then.
  /// - Returns: The day, or nil where it would be shorter than 12 or longer than 36 hours or end before the clock moves.
  public init?(clockMovedBy move: Int, after passed: Int) {
    guard -Self.longestMove...Self.longestMove ~= move, 0...Self.ordinary - move ~= passed else { return nil }
    minutes = Self.ordinary - move
    clockMove = move
    moveAfter = passed
  }

  private static let ordinary = 24 * 60
  private static let longestMove = 12 * 60
  /// The longest day that there may be, in minutes.
  static let longest = ordinary + longestMove
  /// How long a day is taken to be where the rules of its time zone are not known: with an hour more than most have.
  static let assumed = ordinary + 60

  /// What the clock shows when so many minutes have passed, in minutes from 00:00; the end of the day is 24:00.
  func clock(after passed: Int) -> Int {
    passed >= moveAfter ? passed + clockMove : passed
  }
}
