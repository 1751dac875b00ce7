extension XSDDuration: XSDPartiallyOrdered {
  /// Whether two durations have the same months and the same seconds.
  public static func == (left: XSDDuration, right: XSDDuration) -> Bool {
    left.totalMonths == right.totalMonths
      && left.totalSeconds == right.totalSeconds
      && left.attoseconds == right.attoseconds
  }

  /// Mixes the months and seconds in, so that equal durations have one hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(totalMonths)
    hasher.combine(totalSeconds)
    hasher.combine(attoseconds)
  }

  /// The order of XML Schema: one duration is shorter where it ends earlier from each of four starting points, which
  /// it gives; nil where they disagree, as they do on a month and 30 days.
  public static func order(_ value: XSDDuration, _ other: XSDDuration) -> XSDOrder? {
    if value == other { return .same }
    let start = orderFromStart(value, other, startingPoints[0])
    for point in startingPoints.dropFirst() where orderFromStart(value, other, point) != start { return nil }
    return start == .same ? nil : start
  }

  /// Whether a text is written with the same letters and digits.
  public func isWrittenLike(_ other: XSDDuration) -> Bool {
    text == other.text
  }

  private static let startingPoints: [(year: Int64, month: Int64)] = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)]

  private static func orderFromStart(
    _ value: XSDDuration,
    _ other: XSDDuration,
    _ point: (year: Int64, month: Int64)
  ) -> XSDOrder {
    let left = (value.secondsAfterMonths(from: point), value.attoseconds)
    let right = (other.secondsAfterMonths(from: point), other.attoseconds)
    return left < right ? .before : left > right ? .after : .same
  }

  /// Where the duration ends when it starts with a month.
  private func secondsAfterMonths(from point: (year: Int64, month: Int64)) -> Int128 {
    let months = point.year * 12 + point.month - 1 + totalMonths
    let year = months >= 0 ? months / 12 : (months - 11) / 12
    let days = Calendar.astronomicalDayNumber(year: year, month: months - year * 12 + 1, day: 1)
    return Int128(days) * 86_400 + Int128(totalSeconds)
  }
}
