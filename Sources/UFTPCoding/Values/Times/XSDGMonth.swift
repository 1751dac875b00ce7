/// A month that comes back every year: `xs:gMonth`, with the text it was written in.
public struct XSDGMonth: XSDTemporal {
  let monthNumber: UInt8
  /// How far the clock is ahead of UTC; nil where the text does not say.
  public let offset: XSDOffset?

  /// The month, 1 to 12.
  public var month: Int { Int(monthNumber) }

  /// Creates a month, or nil beyond 1 to 12.
  public init?(month: Int, offset: XSDOffset? = nil) {
    guard 1...12 ~= month else { return nil }
    self.init(monthNumber: UInt8(month), offset: offset)
  }

  init(monthNumber: UInt8, offset: XSDOffset?) {
    self.monthNumber = monthNumber
    self.offset = offset
  }

  /// Reads a month such as `--03`.
  ///
  /// - Throws: The form that is expected.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDGMonth {
    var cursor = TextCursor()
    if cursor.take(UInt8(ascii: "-"), from: text),
      cursor.take(UInt8(ascii: "-"), from: text),
      let month = cursor.twoDigits(text, in: 1...12)
    {
      let end = XSDOffset?.parseEnd(of: text, &cursor)
      if end.isRight { return XSDGMonth(monthNumber: month, offset: end.offset) }
    }
    throw cursor.failure(expected: "a month such as --03")
  }

  /// Appends the month as it was written.
  public static func write(_ value: XSDGMonth, to text: inout XMLOutput) {
    TextBytes.append("--", to: &text)
    TextBytes.appendTwoDigits(value.monthNumber, to: &text)
    value.offset?.write(to: &text)
  }

  /// Where the month begins in a leap year of no meaning.
  public var timelinePoint: XSDTimelinePoint {
    let days = Calendar.dayNumber(year: 1972, month: monthNumber, day: 1)
    return XSDTimelinePoint(localSeconds: days * 86_400, offset: offset)
  }
}
