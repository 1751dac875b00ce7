/// A time of day.
struct ClockTime: Hashable, Sendable {
  let fraction: SecondFraction
  let hour: UInt8
  let minute: UInt8
  let second: UInt8

  /// Creates a time that exists; 24 is an hour only at its very start.
  init?(hour: Int, minute: Int, second: Int, fraction: SecondFraction) {
    guard 0...24 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
    self.hour = UInt8(hour)
    self.minute = UInt8(minute)
    self.second = UInt8(second)
    self.fraction = fraction
    guard hour < 24 || isStartOfHour else { return nil }
  }

  /// Reads a time such as `12:30:00.5`.
  init?(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    guard let hour = cursor.twoDigits(text, in: 0...24),
      cursor.take(UInt8(ascii: ":"), from: text),
      let minute = cursor.twoDigits(text, in: 0...59),
      cursor.take(UInt8(ascii: ":"), from: text),
      let second = cursor.twoDigits(text, in: 0...59),
      let fraction = SecondFraction(text, &cursor)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.fraction = fraction
    guard hour < 24 || isStartOfHour else { return nil }
  }

  private var isStartOfHour: Bool {
    minute == 0 && second == 0 && fraction.digits == 0
  }

  /// Appends the time.
  func write(to text: inout XMLOutput) {
    TextBytes.appendTwoDigits(hour, to: &text)
    text.append(UInt8(ascii: ":"))
    TextBytes.appendTwoDigits(minute, to: &text)
    text.append(UInt8(ascii: ":"))
    TextBytes.appendTwoDigits(second, to: &text)
    fraction.write(to: &text)
  }

  /// The whole seconds since the day began.
  var seconds: Int64 {
    (Int64(hour) * 60 + Int64(minute)) * 60 + Int64(second)
  }
}
