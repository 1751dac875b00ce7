/// A set of Unicode scalars as sorted ranges that neither overlap nor touch.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]

  /// Every scalar: all code points but the surrogates.
  static let all = ScalarSet(sorted: [0...0xD7FF, 0xE000...0x10FFFF])
  static let none = ScalarSet(sorted: [])

  /// The set of what the ranges hold, in any order; surrogates are left out by `all` and by subtraction only.
  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(range) }
  }

  init(_ scalar: Unicode.Scalar) {
    ranges = [scalar.value...scalar.value]
  }

  private init(sorted ranges: [ClosedRange<UInt32>]) {
    self.ranges = ranges
  }

  var isEmpty: Bool { ranges.isEmpty }

  func contains(_ value: UInt32) -> Bool {
    ranges.holds(value)
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    ScalarSet(ranges + other.ranges)
  }

  /// What is in this set and not in the other.
  func subtracting(_ other: ScalarSet) -> ScalarSet {
    var result: [ClosedRange<UInt32>] = []
    var index = 0
    for range in ranges {
      var start = range.lowerBound
      while index < other.ranges.count, other.ranges[index].upperBound < start { index += 1 }
      var next = index
      var isCovered = false
      while next < other.ranges.count, other.ranges[next].lowerBound <= range.upperBound {
        let hole = other.ranges[next]
        if hole.lowerBound > start { result.append(start...(hole.lowerBound - 1)) }
        if hole.upperBound >= range.upperBound {
          isCovered = true
          break
        }
        start = max(start, hole.upperBound + 1)
        next += 1
      }
      if !isCovered { result.append(start...range.upperBound) }
    }
    return ScalarSet(sorted: result)
  }

  /// Every scalar that is not in this set.
  var inverted: ScalarSet { Self.all.subtracting(self) }

  private mutating func append(_ range: ClosedRange<UInt32>) {
    guard let last = ranges.last, range.lowerBound <= last.upperBound.addingReportingOverflow(1).partialValue else {
      ranges.append(range)
      return
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the ranges, which are sorted and apart, holds the value.
  func holds(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].lowerBound <= value
  }
}
