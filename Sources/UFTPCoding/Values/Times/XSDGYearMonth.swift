/// A month of a year: `xs:gYearMonth`, with the text it was written in.
public struct XSDGYearMonth: XSDTemporal {
  let calendarYear: CalendarYear
  let monthNumber: UInt8
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The year as it is written: never 0, and negative before the year 1.
  public var year: Int { Int(calendarYear.number) }
  /// The month, 1 to 12.
  public var month: Int { Int(monthNumber) }

  /// Creates a month, or nil where the calendar has no such.
  public init?(year: Int, month: Int, offset: XSDOffset? = nil) {
    guard let year = CalendarYear(year), 1...12 ~= month else { return nil }
    self.init(calendarYear: year, monthNumber: UInt8(month), offset: offset)
  }

  init(calendarYear: CalendarYear, monthNumber: UInt8, offset: XSDOffset?) {
    self.calendarYear = calendarYear
    self.monthNumber = monthNumber
    self.offset = offset
  }

  /// Reads a month such as `2026-03`.
  ///
  /// - Throws: The form that is expected, or that the year has more digits than are held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDGYearMonth {
    var cursor = TextCursor()
    if let year = CalendarYear(text, &cursor),
      cursor.take(UInt8(ascii: "-"), from: text),
      let month = cursor.twoDigits(text, in: 1...12)
    {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDGYearMonth(calendarYear: year, monthNumber: month, offset: end.offset) }
    }
    throw cursor.failure(expected: "a month of a year such as 2026-03")
  }

  /// Appends the month as it was written.
  public static func write(_ value: XSDGYearMonth, to text: inout XMLOutput) {
    value.calendarYear.write(to: &text)
    text.append(UInt8(ascii: "-"))
    TextBytes.appendTwoDigits(value.monthNumber, to: &text)
    value.offset?.write(to: &text)
  }

  /// Where the month begins.
  public var timelinePoint: XSDTimelinePoint {
    let days = Calendar.dayNumber(year: Int64(year), month: monthNumber, day: 1)
    return XSDTimelinePoint(localSeconds: days * 86_400, offset: offset)
  }
}
