/// A year: `xs:gYear`, with the text it was written in.
public struct XSDGYear: XSDTemporal {
  let calendarYear: CalendarYear
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The year as it is written: never 0, and negative before the year 1.
  public var year: Int { Int(calendarYear.number) }

  /// Creates a year, or nil for 0 and for more than 9 digits.
  public init?(year: Int, offset: XSDOffset? = nil) {
    guard let year = CalendarYear(year) else { return nil }
    self.init(calendarYear: year, offset: offset)
  }

  init(calendarYear: CalendarYear, offset: XSDOffset?) {
    self.calendarYear = calendarYear
    self.offset = offset
  }

  /// Reads a year such as `2026`.
  ///
  /// - Throws: The form that is expected, or that the year has more digits than are held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDGYear {
    var cursor = TextCursor()
    if let year = CalendarYear(text, &cursor) {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDGYear(calendarYear: year, offset: end.offset) }
    }
    throw cursor.failure(expected: "a year such as 2026")
  }

  /// Appends the year as it was written.
  public static func write(_ value: XSDGYear, to text: inout XMLOutput) {
    value.calendarYear.write(to: &text)
    value.offset?.write(to: &text)
  }

  /// Where the year begins.
  public var timelinePoint: XSDTimelinePoint {
    let days = Calendar.dayNumber(year: Int64(year), month: 1, day: 1)
    return XSDTimelinePoint(localSeconds: days * 86_400, offset: offset)
  }
}
