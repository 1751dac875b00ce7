#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension XSDDateTime {
  /// The present time in UTC, to the millisecond.
  public static func now() -> XSDDateTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = XSDDateTime(unixSeconds: Int64(time.tv_sec), nanoseconds: Int(time.tv_nsec), fractionDigits: 3)
    // A system clock that is set beyond the year 999,999,999 shows nothing of use.
    return now ?? "1970-01-01T00:00:00.000Z"
  }

  /// Creates the time at so many seconds after the start of 1970 in UTC, or nil beyond a year of 9 digits.
  ///
  /// - Parameters:
  ///   - unixSeconds: The whole seconds, negative before 1970.
  ///   - nanoseconds: The billionths after them, 0 to 999,999,999.
  ///   - fractionDigits: How many digits of the second are kept and written, 0 to 18.
  ///   - offset: The clock that the time is shown in.
  public init?(unixSeconds: Int64, nanoseconds: Int = 0, fractionDigits: Int = 0, offset: XSDOffset = .utc) {
    let local = unixSeconds.addingReportingOverflow(Int64(offset.minutes) * 60)
    guard !local.overflow, Self.clockRange.contains(local.partialValue) else { return nil }
    let (days, seconds) = Self.floorDivide(local.partialValue, by: 86_400)
    let day = Calendar.day(number: days)
    self.init(
      year: Int(day.year),
      month: Int(day.month),
      day: Int(day.day),
      hour: Int(seconds / 3_600),
      minute: Int(seconds / 60 % 60),
      second: Int(seconds % 60),
      nanosecond: nanoseconds,
      fractionDigits: fractionDigits,
      offset: offset
    )
  }

  /// The seconds since the start of 1970 in UTC and the billionths after them; nil where the offset is unknown.
  public var unixTime: (seconds: Int64, nanoseconds: Int)? {
    guard offset != nil else { return nil }
    return (timelinePoint.seconds, nanosecond)
  }

  /// Somewhat more than the years that are held, so that no sum on the way overflows.
  private static let clockRange: ClosedRange<Int64> = -32_000_000_000_000_000...32_000_000_000_000_000

  private static func floorDivide(_ number: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
