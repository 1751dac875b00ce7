/// A year of the calendar: any but 0, which XML Schema 1.0 does not have. -1 is the year before 1.
struct CalendarYear: Hashable, Sendable {
  let number: Int32

  /// The furthest year, before and after.
  static let limit: Int32 = 999_999_999

  /// Creates a year that is within the limit and not 0.
  init?(_ number: Int) {
    guard number != 0, let small = Int32(exactly: number), small.magnitude <= Self.limit.magnitude else { return nil }
    self.number = small
  }

  /// Reads a year of four digits, or of more without a 0 at the start.
  init?(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    let isNegative = cursor.take(UInt8(ascii: "-"), from: text)
    let startsWithZero = cursor.peek(text) == UInt8(ascii: "0")
    guard let (value, count) = cursor.digits(text) else {
      cursor.problem = cursor.problem.map { _ in Self.beyondCapacity }
      return nil
    }
    guard count == 4 || (count > 4 && !startsWithZero), value != 0 else { return nil }
    guard value <= UInt64(Self.limit) else {
      cursor.problem = Self.beyondCapacity
      return nil
    }
    number = isNegative ? -Int32(value) : Int32(value)
  }

  /// Appends the year with at least four digits.
  func write(to text: inout XMLOutput) {
    if number < 0 { text.append(UInt8(ascii: "-")) }
    TextBytes.append(number.magnitude, width: 4, to: &text)
  }

  private static var beyondCapacity: XSDValueError {
    XSDValueError(.capacity, expected: "a year of at most 9 digits, which is all that this library holds")
  }
}
