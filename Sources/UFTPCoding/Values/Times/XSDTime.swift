/// A time of day that comes back every day: `xs:time`, with the text it was written in.
///
/// Times with an offset are compared as UTC shows them, so that `23:00:00-03:00` and `02:00:00Z` are equal, and so are
/// `24:00:00` and `00:00:00`.
public struct XSDTime: XSDTemporal {
  let time: ClockTime
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The hour, 0 to 24.
  public var hour: Int { Int(time.hour) }
  /// The minute, 0 to 59.
  public var minute: Int { Int(time.minute) }
  /// The second, 0 to 59.
  public var second: Int { Int(time.second) }
  /// The fraction of the second in billionths; further digits are cut.
  public var nanosecond: Int { time.fraction.nanoseconds }

  /// Creates a time of day, or nil where the clock has no such.
  public init?(
    hour: Int,
    minute: Int,
    second: Int = 0,
    nanosecond: Int = 0,
    fractionDigits: Int = 0,
    offset: XSDOffset? = nil
  ) {
    guard 0..<1_000_000_000 ~= nanosecond else { return nil }
    let fraction = SecondFraction(nanoseconds: nanosecond, count: fractionDigits)
    guard let time = ClockTime(hour: hour, minute: minute, second: second, fraction: fraction) else { return nil }
    self.init(time: time, offset: offset)
  }

  init(time: ClockTime, offset: XSDOffset?) {
    self.time = time
    self.offset = offset
  }

  /// Reads a time of day such as `12:30:00` or `12:30:00.5Z`.
  ///
  /// - Throws: The form that is expected, or that the second has more digits than are held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDTime {
    var cursor = TextCursor()
    if let time = ClockTime(text, &cursor) {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDTime(time: time, offset: end.offset) }
    }
    throw cursor.failure(expected: "a time of day such as 12:30:00")
  }

  /// Appends the time as it was written.
  public static func write(_ value: XSDTime, to text: inout XMLOutput) {
    value.time.write(to: &text)
    value.offset?.write(to: &text)
  }

  /// Where in the day the time stands, on UTC where the offset is known.
  public var timelinePoint: XSDTimelinePoint {
    let day: Int64 = 86_400
    let seconds = time.seconds - Int64(offset?.minutes ?? 0) * 60
    let inDay = ((seconds % day) + day) % day
    return XSDTimelinePoint(
      localSeconds: inDay,
      attoseconds: time.fraction.attoseconds,
      offset: offset.map { _ in .utc }
    )
  }
}
