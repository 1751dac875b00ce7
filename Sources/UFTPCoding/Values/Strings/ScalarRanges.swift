/// A set of Unicode scalars as sorted ranges, searched by halving.
struct ScalarRanges: Sendable {
  private let ranges: [ClosedRange<UInt32>]

  /// Creates a set from sorted ranges that don't overlap.
  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = ranges
  }

  /// Whether a scalar is in the set.
  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = ranges[middle]
      if scalar < range.lowerBound {
        high = middle
      } else if scalar > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
