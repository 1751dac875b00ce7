extension XSDDateTime {
  /// Appends the time as it was written.
  public static func write(_ value: XSDDateTime, to text: inout XMLOutput) {
    if value.writeDigits(to: &text) {
      value.time.fraction.write(to: &text)
    } else {
      value.date.write(to: &text)
      text.append(UInt8(ascii: "T"))
      value.time.write(to: &text)
    }
    value.offset?.write(to: &text)
  }

  /// Appends date and time up to the whole second, by words; false, and nothing is appended, in a year that has not four
  /// digits.
  @inline(__always)
  private func writeDigits(to text: inout XMLOutput) -> Bool {
    let year = date.year.number
    guard 1...9999 ~= year else { return false }
    // What stands between the digits: "-" twice, then "T" and ":", then ":".
    let yearAndMonth =
      DecimalDigits.pair(year / 100) | DecimalDigits.pair(year % 100) &<< 16 | DecimalDigits.pair(date.month) &<< 40
      | 0x2D00_002D_0000_0000
    let dayAndMinute =
      DecimalDigits.pair(date.day) | DecimalDigits.pair(time.hour) &<< 24 | DecimalDigits.pair(time.minute) &<< 48
      | 0x3A00_0054_0000
    text.append(yearAndMonth, count: 8)
    text.append(dayAndMinute, count: 8)
    text.append(DecimalDigits.pair(time.second) &<< 8 | 0x3A, count: 3)
    return true
  }
}
