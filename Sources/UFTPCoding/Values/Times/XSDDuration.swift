/// A length of time: `xs:duration`, with the text it was written in.
///
/// `PT60M` and `PT1H` are equal, and so are `P1Y` and `P12M`, but no number of days equals a month. Each is written
/// again as it was read. Durations of more than 10^15 months or 2^63 seconds are refused by name.
public struct XSDDuration: XSDValue {
  /// The text, exactly.
  let text: String
  /// All years and months.
  let totalMonths: Int64
  /// All days, hours, minutes and whole seconds.
  let totalSeconds: Int64
  /// The fraction of a second in units of 10 to the power of -18, with the sign of the duration.
  let attoseconds: Int64

  /// Creates a duration of whole minutes, written as `PT15M` is.
  ///
  /// - Precondition: The minutes, in seconds, fit in 64 bits.
  public init(minutes: Int64) {
    text = minutes < 0 ? "-PT\(minutes.magnitude)M" : "PT\(minutes)M"
    totalMonths = 0
    totalSeconds = minutes * 60
    attoseconds = 0
  }

  init?(text: String, parts: DurationParts) {
    guard let months = parts.totalMonths, let seconds = parts.totalSeconds else { return nil }
    let sign: Int64 = parts.isNegative ? -1 : 1
    self.text = text
    totalMonths = months * sign
    totalSeconds = seconds * sign
    attoseconds = Int64(parts.fraction.attoseconds) * sign
  }

  /// Reads a duration such as `PT15M`.
  ///
  /// - Throws: The form that is expected, or that the duration is longer than what is held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDDuration {
    var cursor = TextCursor()
    guard let parts = DurationParts(text, &cursor) else {
      throw cursor.failure(expected: "a duration such as PT15M or P1DT2H")
    }
    guard let duration = XSDDuration(text: TextBytes.string(text), parts: parts) else {
      throw DurationParts.beyondCapacity
    }
    return duration
  }

  /// Appends the duration as it was written.
  public static func write(_ value: XSDDuration, to text: inout XMLOutput) {
    TextBytes.append(value.text, to: &text)
  }
}

extension XSDDuration {
  /// The duration in minutes; nil where it has years or months, or is not whole.
  public var wholeMinutes: Int64? {
    totalMonths == 0 && attoseconds == 0 && totalSeconds % 60 == 0 ? totalSeconds / 60 : nil
  }

  /// The numbers of the text. All are positive or 0; the sign is that of the whole.
  public var components: Components {
    var cursor = TextCursor()
    // The text was read in the same way when the value was made.
    guard let parts = DurationParts(text.utf8.span, &cursor) else { return Components() }
    return Components(
      isNegative: parts.isNegative,
      years: parts.years,
      months: parts.months,
      days: parts.days,
      hours: parts.hours,
      minutes: parts.minutes,
      seconds: parts.seconds,
      attoseconds: Int64(parts.fraction.attoseconds)
    )
  }

  /// The numbers of a duration's text.
  public struct Components: Sendable, Hashable {
    /// Whether a `-` stands before the duration.
    public var isNegative = false
    /// The number before `Y`, or 0.
    public var years: Int64 = 0
    /// The number before the `M` of the months, or 0.
    public var months: Int64 = 0
    /// The number before `D`, or 0.
    public var days: Int64 = 0
    /// The number before `H`, or 0.
    public var hours: Int64 = 0
    /// The number before the `M` of the minutes, or 0.
    public var minutes: Int64 = 0
    /// The whole part of the number before `S`, or 0.
    public var seconds: Int64 = 0
    /// The fraction of that number, in units of 10 to the power of -18.
    public var attoseconds: Int64 = 0
  }
}
