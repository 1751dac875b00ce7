/// A date, a time or a part of one, with or without an offset.
///
/// Two values are equal where they begin at the same instant, or where both lack an offset and show the same. A value
/// with an offset never equals one without, since nobody knows which clock the latter means.
public protocol XSDTemporal: XSDValue, XSDPartiallyOrdered {
  /// How far the clock is ahead of UTC; nil where the text does not say.
  var offset: XSDOffset? { get }
  /// Where the value begins.
  var timelinePoint: XSDTimelinePoint { get }
}

extension XSDTemporal {
  /// Whether two values begin at the same instant, or show the same where both lack an offset.
  public static func == (left: Self, right: Self) -> Bool {
    left.timelinePoint == right.timelinePoint
  }

  /// Mixes the instant in, so that equal values have one hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(timelinePoint)
  }

  /// The order of XML Schema; nil where one value lacks an offset and the two are within 14 hours.
  public static func order(_ value: Self, _ other: Self) -> XSDOrder? {
    value.timelinePoint.order(other.timelinePoint)
  }

  /// Whether this value begins before another; nil where one of them lacks an offset and they are within 14 hours.
  public func isBefore(_ other: Self) -> Bool? {
    Self.order(self, other).map { $0 == .before }
  }
}
