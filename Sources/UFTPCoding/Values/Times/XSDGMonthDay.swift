/// A day that comes back every year: `xs:gMonthDay`, with the text it was written in.
public struct XSDGMonthDay: XSDTemporal {
  let monthNumber: UInt8
  let dayNumber: UInt8
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The month, 1 to 12.
  public var month: Int { Int(monthNumber) }
  /// The day of the month, from 1.
  public var day: Int { Int(dayNumber) }

  /// Creates a day, or nil where no year has such.
  public init?(month: Int, day: Int, offset: XSDOffset? = nil) {
    guard 1...12 ~= month, 1...Int(Self.length(ofMonth: UInt8(month))) ~= day else { return nil }
    self.init(monthNumber: UInt8(month), dayNumber: UInt8(day), offset: offset)
  }

  init(monthNumber: UInt8, dayNumber: UInt8, offset: XSDOffset?) {
    self.monthNumber = monthNumber
    self.dayNumber = dayNumber
    self.offset = offset
  }

  /// Reads a day such as `--03-29`.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDGMonthDay {
    var cursor = TextCursor()
    if cursor.take(UInt8(ascii: "-"), from: text),
      cursor.take(UInt8(ascii: "-"), from: text),
      let month = cursor.twoDigits(text, in: 1...12),
      cursor.take(UInt8(ascii: "-"), from: text),
      let day = cursor.twoDigits(text, in: 1...length(ofMonth: month))
    {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDGMonthDay(monthNumber: month, dayNumber: day, offset: end.offset) }
    }
    throw cursor.failure(expected: "a day of the year such as --03-29")
  }

  /// Appends the day as it was written.
  public static func write(_ value: XSDGMonthDay, to text: inout XMLOutput) {
    TextBytes.append("--", to: &text)
    TextBytes.appendTwoDigits(value.monthNumber, to: &text)
    text.append(UInt8(ascii: "-"))
    TextBytes.appendTwoDigits(value.dayNumber, to: &text)
    value.offset?.write(to: &text)
  }

  /// Where the day begins in a leap year of no meaning.
  public var timelinePoint: XSDTimelinePoint {
    let days = Calendar.dayNumber(year: 1972, month: monthNumber, day: dayNumber)
    return XSDTimelinePoint(localSeconds: days * 86_400, offset: offset)
  }

  private static func length(ofMonth month: UInt8) -> UInt8 {
    Calendar.days(inMonth: month, of: 1972)
  }
}
