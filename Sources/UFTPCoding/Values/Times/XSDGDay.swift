/// A day that comes back every month: `xs:gDay`, with the text it was written in.
public struct XSDGDay: XSDTemporal {
  let dayNumber: UInt8
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The day of the month, 1 to 31.
  public var day: Int { Int(dayNumber) }

  /// Creates a day, or nil beyond 1 to 31.
  public init?(day: Int, offset: XSDOffset? = nil) {
    guard 1...31 ~= day else { return nil }
    self.init(dayNumber: UInt8(day), offset: offset)
  }

  init(dayNumber: UInt8, offset: XSDOffset?) {
    self.dayNumber = dayNumber
    self.offset = offset
  }

  /// Reads a day such as `---29`.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDGDay {
    var cursor = TextCursor()
    if cursor.take(UInt8(ascii: "-"), from: text),
      cursor.take(UInt8(ascii: "-"), from: text),
      cursor.take(UInt8(ascii: "-"), from: text),
      let day = cursor.twoDigits(text, in: 1...31)
    {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDGDay(dayNumber: day, offset: end.offset) }
    }
    throw cursor.failure(expected: "a day of the month such as ---29")
  }

  /// Appends the day as it was written.
  public static func write(_ value: XSDGDay, to text: inout XMLOutput) {
    TextBytes.append("---", to: &text)
    TextBytes.appendTwoDigits(value.dayNumber, to: &text)
    value.offset?.write(to: &text)
  }

  /// Where the day begins in a month of 31 days of no meaning.
  public var timelinePoint: XSDTimelinePoint {
    let days = Calendar.dayNumber(year: 1972, month: 1, day: dayNumber)
    return XSDTimelinePoint(localSeconds: days * 86_400, offset: offset)
  }
}
