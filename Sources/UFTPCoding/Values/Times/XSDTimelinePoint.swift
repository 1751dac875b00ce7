/// Where on the time line a value begins: on UTC's where its offset is known, else on that of some unknown clock.
public struct XSDTimelinePoint: Hashable, Sendable {
  /// The whole seconds since the start of 1970.
  let seconds: Int64
  /// The rest, in units of 10 to the power of -18.
  let attoseconds: UInt64
  /// Whether the offset is known.
  let isOnUTC: Bool

  /// Creates a point from the seconds that a clock shows and how far that clock is ahead.
  init(localSeconds: Int64, attoseconds: UInt64 = 0, offset: XSDOffset?) {
    self.seconds = localSeconds - Int64(offset?.minutes ?? 0) * 60
    self.attoseconds = attoseconds
    self.isOnUTC = offset != nil
  }

  /// The order of two points; a known and an unknown clock may be 14 hours apart either way.
  func order(_ other: XSDTimelinePoint) -> XSDOrder? {
    if isOnUTC == other.isOnUTC { return exactOrder(other) }
    let widest: Int64 = 14 * 3_600
    if exactOrder(other.moved(by: -widest)) == .before { return .before }
    return exactOrder(other.moved(by: widest)) == .after ? .after : nil
  }

  private func exactOrder(_ other: XSDTimelinePoint) -> XSDOrder {
    let left = (seconds, attoseconds)
    let right = (other.seconds, other.attoseconds)
    return left < right ? .before : left > right ? .after : .same
  }

  private func moved(by seconds: Int64) -> XSDTimelinePoint {
    XSDTimelinePoint(seconds: self.seconds + seconds, attoseconds: attoseconds, isOnUTC: isOnUTC)
  }

  private init(seconds: Int64, attoseconds: UInt64, isOnUTC: Bool) {
    self.seconds = seconds
    self.attoseconds = attoseconds
    self.isOnUTC = isOnUTC
  }
}
