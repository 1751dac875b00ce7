/// A day: `xs:date`, with the text it was written in.
public struct XSDDate: XSDTemporal {
  let date: CalendarDay
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The year as it is written: never 0, and negative before the year 1.
  public var year: Int { Int(date.year.number) }
  /// The month, 1 to 12.
  public var month: Int { Int(date.month) }
  /// The day of the month, from 1.
  public var day: Int { Int(date.day) }

  /// Creates a day, or nil where the calendar has no such.
  public init?(year: Int, month: Int, day: Int, offset: XSDOffset? = nil) {
    guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.init(date: date, offset: offset)
  }

  init(date: CalendarDay, offset: XSDOffset?) {
    self.date = date
    self.offset = offset
  }

  /// It holds no more than digits and signs.
  @inlinable public static var mayNeedEscaping: Bool { false }

  /// Reads a day such as `2026-03-29` or `2026-03-29+01:00`.
  ///
  /// - Throws: The form that is expected, or that the year has more digits than are held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDDate {
    var cursor = TextCursor()
    if let date = CalendarDay(text, &cursor) {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDDate(date: date, offset: end.offset) }
    }
    throw cursor.failure(expected: "a date such as 2026-03-29")
  }

  /// Reads a day with a year of four digits.
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> XSDDate? {
    var end = position
    guard let date = CalendarDay(usual: document, at: &end) else { return nil }
    let offset = XSDOffset(usual: document, at: &end)
    guard document.byte(end) == UInt8(ascii: "\"") else { return nil }
    position = end &+ 1
    return XSDDate(date: date, offset: offset)
  }

  /// Appends the day as it was written.
  public static func write(_ value: XSDDate, to text: inout XMLOutput) {
    value.date.write(to: &text)
    value.offset?.write(to: &text)
  }

  /// Where the day begins.
  public var timelinePoint: XSDTimelinePoint {
    XSDTimelinePoint(localSeconds: date.seconds, offset: offset)
  }
}
