extension XSDDateTime {
  /// Appends the time as it was written.
  public static func write(_ value: XSDDateTime, to text: inout XMLOutput) {
    if value.writeUsual(to: &text) {
      value.time.fraction.write(to: &text)
    } else {
      value.date.write(to: &text)
      text.append(UInt8(ascii: "T"))
      value.time.write(to: &text)
    }
    value.offset?.write(to: &text)
  }

  /// Appends date and time up to the whole second, by words; false, and nothing is appended, where the room is not there
  /// or the year has not four digits.
  @inline(__always)
  private func writeUsual(to text: inout XMLOutput) -> Bool {
    let number = date.year.number
    guard 1...9999 ~= number, text.hasRoom(for: 24) else { return false }
    let year = UInt64(truncatingIfNeeded: number)
    let day = Self.digits(year / 100, year % 100, UInt64(date.month), UInt64(date.day))
    let clock = Self.digits(UInt64(time.hour), UInt64(time.minute), UInt64(time.second), 0)
    // What stands between the digits: "-" twice, then "T" and ":", then ":".
    text.store(day & 0xFFFF_FFFF | (day &>> 32 & 0xFFFF) &<< 40 | 0x2D00_002D_0000_0000, at: 0)
    text.store(day &>> 48 | (clock & 0xFFFF) &<< 24 | (clock &>> 16 & 0xFFFF) &<< 48 | 0x3A00_0054_0000, at: 8)
    text.store((clock &>> 32 & 0xFFFF) &<< 8 | 0x3A, at: 16)
    text.count &+= 19
    return true
  }

  /// Two digits of each of four numbers, as characters.
  @inline(__always)
  private static func digits(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) -> UInt64 {
    DecimalDigits.pairs(first | second &<< 16 | third &<< 32 | fourth &<< 48) | DecimalDigits.zeros
  }
}
