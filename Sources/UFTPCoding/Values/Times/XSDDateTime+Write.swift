extension XSDDateTime {
  /// Appends the time as it was written.
  public static func write(_ value: XSDDateTime, to text: inout XMLOutput) {
    value.date.write(to: &text)
    text.append(UInt8(ascii: "T"))
    value.time.write(to: &text)
    value.offset?.write(to: &text)
  }

  /// Appends the time and a double quote, by words, if the year has four digits and the second no more than seven behind
  /// the point.
  public static func writeUsual(
    _ value: borrowing XSDDateTime,
    to text: inout XMLOutput,
    in context: XSDContext
  ) -> Bool {
    let fraction = value.time.fraction
    // The longest of them has 34 characters.
    guard 1...9999 ~= value.date.year.number, fraction.count <= 7, text.hasRoom(for: 40) else { return false }
    value.storeWholeSeconds(in: text)
    text.count &+= 19
    if fraction.count > 0 { text.append(inRoom: fraction.word, count: Int(fraction.count) &+ 1) }
    let (end, length) = value.offset?.word ?? (0, 0)
    text.append(inRoom: end | UInt64(UInt8(ascii: "\"")) &<< UInt64(8 &* length), count: length &+ 1)
    return true
  }

  /// Stores date and time up to the whole second.
  @inline(__always)
  private func storeWholeSeconds(in text: borrowing XMLOutput) {
    let year = UInt64(truncatingIfNeeded: date.year.number)
    let day = Self.digits(year / 100, year % 100, UInt64(date.month), UInt64(date.day))
    let clock = Self.digits(UInt64(time.hour), UInt64(time.minute), UInt64(time.second), 0)
    // What stands between the digits: "-" twice, then "T" and ":", then ":".
    text.store(day & 0xFFFF_FFFF | (day &>> 32 & 0xFFFF) &<< 40 | 0x2D00_002D_0000_0000, at: 0)
    text.store(day &>> 48 | (clock & 0xFFFF) &<< 24 | (clock &>> 16 & 0xFFFF) &<< 48 | 0x3A00_0054_0000, at: 8)
    text.store((clock &>> 32 & 0xFFFF) &<< 8 | 0x3A, at: 16)
  }

  /// Two digits of each of four numbers, as characters.
  @inline(__always)
  private static func digits(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) -> UInt64 {
    DecimalDigits.pairs(first | second &<< 16 | third &<< 32 | fourth &<< 48) | DecimalDigits.zeros
  }
}
