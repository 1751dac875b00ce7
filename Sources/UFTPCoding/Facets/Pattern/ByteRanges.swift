/// Which ASCII bytes a place of a text may hold, for eight places at once: up to three ranges for each of them, as words
/// whose lowest byte belongs to the first place.
struct ByteRanges: Sendable {
  private let first: Bounds
  private let second: Bounds
  private let third: Bounds
  /// How many of the three differ.
  private let count: Int

  /// The lowest bytes that are allowed, and the highest with the top bit set.
  private struct Bounds: Sendable {
    let low: UInt64
    let high: UInt64

    /// Marks the bytes that are not below the bounds and not above them, by their top bits. All bytes have to be ASCII;
    /// the top bit that is set in each minuend keeps one byte's difference from reaching into the next.
    @inline(__always)
    func mark(_ word: UInt64) -> UInt64 { ((word | ByteRanges.tops) &- low) & (high &- word) }
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The ranges of eight places; those behind the last may hold any ASCII byte.
  init(_ places: ArraySlice<[ClosedRange<UInt8>]>) {
    first = Self.bounds(0, of: places)
    second = Self.bounds(1, of: places)
    third = Self.bounds(2, of: places)
    count = min(3, max(1, places.map(\.count).max() ?? 1))
  }

  /// The same ranges for all eight places.
  init(repeating ranges: [ClosedRange<UInt8>]) {
    self.init(Array(repeating: ranges, count: 8)[...])
  }

  /// One range of each place; the first once more where a place has fewer.
  private static func bounds(_ number: Int, of places: ArraySlice<[ClosedRange<UInt8>]>) -> Bounds {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for shift in 0..<8 {
      let place = places.startIndex + shift
      let ranges = place < places.endIndex ? places[place] : [0...127]
      let range = number < ranges.count ? ranges[number] : ranges[0]
      low |= UInt64(range.lowerBound) &<< UInt64(8 * shift)
      high |= UInt64(range.upperBound | 0x80) &<< UInt64(8 * shift)
    }
    return Bounds(low: low, high: high)
  }

  /// Marks the bytes that are not allowed by their top bits.
  @inline(__always)
  private func strangers(in word: UInt64) -> UInt64 {
    var allowed = first.mark(word)
    if count > 1 { allowed |= second.mark(word) }
    if count > 2 { allowed |= third.mark(word) }
    return (~allowed | word) & Self.tops
  }

  /// Whether all eight bytes are allowed.
  @inline(__always)
  func hold(_ word: UInt64) -> Bool { strangers(in: word) == 0 }

  /// How many bytes from the first on are allowed, up to eight.
  @inline(__always)
  func length(in word: UInt64) -> Int { strangers(in: word).trailingZeroBitCount &>> 3 }
}
