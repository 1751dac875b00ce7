extension DigitPairs {
  /// The two digits of a number below 100 as characters, the first being the lower byte.
  @inline(__always)
  static func characters(of number: some BinaryInteger) -> UInt64 {
    let number = UInt64(truncatingIfNeeded: number)
    let tens = (number &* 103) &>> 10
    return tens | (number &- 10 &* tens) &<< 8 | 0x3030
  }
}

extension XSDDateTime {
  /// Appends date and time up to the whole second, by words; false, and nothing is appended, in a year that has not four
  /// digits.
  @inline(__always)
  func writeDigits(to text: inout XMLOutput) -> Bool {
    let year = date.year.number
    guard 1...9999 ~= year else { return false }
    // What stands between the digits: "-" twice, then "T" and ":", then ":".
    let yearAndMonth =
      DigitPairs.characters(of: year / 100) | DigitPairs.characters(of: year % 100) &<< 16
      | DigitPairs.characters(of: date.month) &<< 40 | 0x2D00_002D_0000_0000
    let dayAndMinute =
      DigitPairs.characters(of: date.day) | DigitPairs.characters(of: time.hour) &<< 24
      | DigitPairs.characters(of: time.minute) &<< 48 | 0x3A00_0054_0000
    text.append(yearAndMonth, count: 8)
    text.append(dayAndMinute, count: 8)
    text.append(DigitPairs.characters(of: time.second) &<< 8 | 0x3A, count: 3)
    return true
  }
}
