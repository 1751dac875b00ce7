/// The numbers of a duration's text.
struct DurationParts {
  var isNegative = false
  var years: Int64 = 0
  var months: Int64 = 0
  var days: Int64 = 0
  var hours: Int64 = 0
  var minutes: Int64 = 0
  var seconds: Int64 = 0
  var fraction = SecondFraction.none

  /// Reads a whole text.
  init?(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    isNegative = cursor.take(UInt8(ascii: "-"), from: text)
    guard cursor.take(UInt8(ascii: "P"), from: text) else { return nil }
    let start = cursor.position
    guard readDate(text, &cursor) else { return nil }
    if cursor.take(UInt8(ascii: "T"), from: text) {
      let timeStart = cursor.position
      guard readTime(text, &cursor), cursor.position > timeStart else { return nil }
    }
    guard cursor.position > start, cursor.isAtEnd(of: text) else { return nil }
  }

  private mutating func readDate(_ text: Span<UInt8>, _ cursor: inout TextCursor) -> Bool {
    var lastUnit = 0
    while cursor.peek(text) != UInt8(ascii: "T"), !cursor.isAtEnd(of: text) {
      guard let number = Self.number(text, &cursor) else { return false }
      switch cursor.peek(text) {
      case UInt8(ascii: "Y") where lastUnit < 1: (years, lastUnit) = (number, 1)
      case UInt8(ascii: "M") where lastUnit < 2: (months, lastUnit) = (number, 2)
      case UInt8(ascii: "D") where lastUnit < 3: (days, lastUnit) = (number, 3)
      default: return false
      }
      cursor.position += 1
    }
    return true
  }

  private mutating func readTime(_ text: Span<UInt8>, _ cursor: inout TextCursor) -> Bool {
    var lastUnit = 0
    while !cursor.isAtEnd(of: text) {
      guard let number = Self.number(text, &cursor), let fraction = SecondFraction(text, &cursor) else { return false }
      switch cursor.peek(text) {
      case UInt8(ascii: "H") where lastUnit < 1 && fraction == .none: (hours, lastUnit) = (number, 1)
      case UInt8(ascii: "M") where lastUnit < 2 && fraction == .none: (minutes, lastUnit) = (number, 2)
      case UInt8(ascii: "S") where lastUnit < 3: (seconds, self.fraction, lastUnit) = (number, fraction, 3)
      default: return false
      }
      cursor.position += 1
    }
    return true
  }

  private static func number(_ text: Span<UInt8>, _ cursor: inout TextCursor) -> Int64? {
    guard let (value, _) = cursor.digits(text) else { return nil }
    if value > UInt64(Int64.max) { cursor.problem = beyondCapacity }
    return Int64(exactly: value)
  }
}

extension DurationParts {
  /// The error for a duration that is right, but longer than what is held.
  static var beyondCapacity: XSDValueError {
    let limit = "a duration of at most 10^15 months and 2^63 seconds"
    return XSDValueError(.capacity, expected: "\(limit), which is all that this library holds")
  }

  /// The months of the years and months, or nil where there are more than are held.
  var totalMonths: Int64? {
    let total = Int128(years) * 12 + Int128(months)
    return total <= 1_000_000_000_000_000 ? Int64(total) : nil
  }

  /// The whole seconds of everything else, or nil where there are more than are held.
  var totalSeconds: Int64? {
    let total = ((Int128(days) * 24 + Int128(hours)) * 60 + Int128(minutes)) * 60 + Int128(seconds)
    return Int64(exactly: total)
  }
}
