/// A day of the calendar.
struct CalendarDay: Hashable, Sendable {
  let year: CalendarYear
  let month: UInt8
  let day: UInt8

  /// Creates a day that exists.
  init?(year: Int, month: Int, day: Int) {
    guard let year = CalendarYear(year), 1...12 ~= month else { return nil }
    guard 1...Int(Calendar.days(inMonth: UInt8(month), of: Int64(year.number))) ~= day else { return nil }
    self.year = year
    self.month = UInt8(month)
    self.day = UInt8(day)
  }

  /// Reads a day such as `2026-03-29`.
  init?(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    guard let year = CalendarYear(text, &cursor),
      cursor.take(UInt8(ascii: "-"), from: text),
      let month = cursor.twoDigits(text, in: 1...12),
      cursor.take(UInt8(ascii: "-"), from: text),
      let day = cursor.twoDigits(text, in: 1...31)
    else { return nil }
    let length = Calendar.days(inMonth: month, of: Int64(year.number))
    guard day <= length else {
      cursor.problem = XSDValueError(
        .lexical,
        expected: "a day that exists: month \(month) of \(year.number) has \(length)"
      )
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Appends the day.
  func write(to text: inout XMLOutput) {
    year.write(to: &text)
    text.append(UInt8(ascii: "-"))
    TextBytes.appendTwoDigits(month, to: &text)
    text.append(UInt8(ascii: "-"))
    TextBytes.appendTwoDigits(day, to: &text)
  }

  /// The seconds from 1970 to the start of the day, in the clock that the day is given in.
  var seconds: Int64 {
    Calendar.dayNumber(year: Int64(year.number), month: month, day: day) * 86_400
  }
}
