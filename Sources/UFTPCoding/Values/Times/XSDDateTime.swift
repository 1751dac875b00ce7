/// A date with a time of day: `xs:dateTime`, with the text it was written in.
///
/// Fractions of a second are held to 18 digits and years to 9; a text with more is refused by name.
public struct XSDDateTime: XSDTemporal {
  let time: ClockTime
  let date: CalendarDay
  /// How far the clock is ahead of UTC; nil where the text does not say, which is not UTC by decree.
  public let offset: XSDOffset?

  /// Creates a time, or nil where the calendar or the clock has no such.
  ///
  /// - Parameters:
  ///   - year: Any but 0; -1 is the year before 1.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  ///   - hour: 0 to 23, or 24 with nothing after it for the end of the day.
  ///   - minute: 0 to 59.
  ///   - second: 0 to 59.
  ///   - nanosecond: 0 to 999,999,999.
  ///   - fractionDigits: How many digits of the second are kept and written, 0 to 18.
  ///   - offset: How far the clock is ahead of UTC, if that is to be said.
  public init?(
    year: Int,
    month: Int,
    day: Int,
    hour: Int = 0,
    minute: Int = 0,
    second: Int = 0,
    nanosecond: Int = 0,
    fractionDigits: Int = 0,
    offset: XSDOffset?
  ) {
    guard 0..<1_000_000_000 ~= nanosecond, let date = CalendarDay(year: year, month: month, day: day) else {
      return nil
    }
    let fraction = SecondFraction(nanoseconds: nanosecond, count: fractionDigits)
    guard let time = ClockTime(hour: hour, minute: minute, second: second, fraction: fraction) else { return nil }
    self.init(date: date, time: time, offset: offset)
  }

  init(date: CalendarDay, time: ClockTime, offset: XSDOffset?) {
    self.date = date
    self.time = time
    self.offset = offset
  }

  /// It holds no more than digits and signs.
  @inlinable public static var mayNeedEscaping: Bool { false }

  /// Reads a time such as `2026-03-29T12:30:00+02:00`.
  ///
  /// - Throws: The form that is expected, or that the time has more digits than are held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDDateTime {
    var cursor = TextCursor()
    if let date = CalendarDay(text, &cursor),
      cursor.take(UInt8(ascii: "T"), from: text),
      let time = ClockTime(text, &cursor)
    {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDDateTime(date: date, time: time, offset: end.offset) }
    }
    throw cursor.failure(expected: "a date and time such as 2026-03-29T12:00:00Z")
  }

  /// Reads a time with a year of four digits.
  public static func usual(
    _ document: Span<UInt8>,
    at position: inout Int,
    in context: XSDContext
  ) -> XSDDateTime? {
    var end = position
    guard let date = CalendarDay(usual: document, at: &end), document.byte(end) == UInt8(ascii: "T") else { return nil }
    end &+= 1
    guard let time = ClockTime(usual: document, at: &end) else { return nil }
    let offset = XSDOffset(usual: document, at: &end)
    guard document.byte(end) == UInt8(ascii: "\"") else { return nil }
    position = end &+ 1
    return XSDDateTime(date: date, time: time, offset: offset)
  }

  /// Where the time stands. The end of one day is the start of the next.
  public var timelinePoint: XSDTimelinePoint {
    XSDTimelinePoint(
      localSeconds: date.seconds + time.seconds,
      attoseconds: time.fraction.attoseconds,
      offset: offset
    )
  }
}

extension XSDDateTime {
  /// The year as it is written: never 0, and negative before the year 1.
  public var year: Int { Int(date.year.number) }
  /// The month, 1 to 12.
  public var month: Int { Int(date.month) }
  /// The day of the month, from 1.
  public var day: Int { Int(date.day) }
  /// The hour, 0 to 24.
  public var hour: Int { Int(time.hour) }
  /// The minute, 0 to 59.
  public var minute: Int { Int(time.minute) }
  /// The second, 0 to 59.
  public var second: Int { Int(time.second) }
  /// The fraction of the second in billionths; further digits are cut.
  public var nanosecond: Int { time.fraction.nanoseconds }
  /// How many digits of the second's fraction are written.
  public var fractionDigits: Int { Int(time.fraction.count) }
}
