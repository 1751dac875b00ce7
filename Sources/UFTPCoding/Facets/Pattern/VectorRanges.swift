/// Which ASCII bytes each of 48 places may hold, sixteen being looked at together: up to three ranges for each of them.
///
/// The vectors are as wide as every processor has them.
struct VectorRanges: Sendable {
  typealias Bytes = SIMD16<UInt8>

  private var first = Bounds()
  private var second = Bounds()
  private var third = Bounds()
  /// The most ranges that a place has.
  private let count: Int

  /// The lowest byte of each place, and how far the highest is above it.
  private struct Bounds: Sendable {
    var low: InlineArray<3, Bytes> = .init(repeating: Bytes(repeating: 0))
    var width: InlineArray<3, Bytes> = .init(repeating: Bytes(repeating: 0))

    mutating func set(_ range: ClosedRange<UInt8>, at place: Int) {
      low[place / 16][place % 16] = range.lowerBound
      width[place / 16][place % 16] = range.upperBound - range.lowerBound
    }

    /// -1 for each byte that is in its range.
    @inline(__always)
    func marks(_ bytes: Bytes, _ part: Int) -> SIMDMask<SIMD16<Int8>> {
      // What is below the lowest wraps round and is then above all.
      bytes &- low[part] .<= width[part]
    }
  }

  /// The ranges of up to 48 places, from one to three each.
  init(_ places: [[ClosedRange<UInt8>]]) {
    count = places.map(\.count).max() ?? 1
    for (place, ranges) in places.prefix(48).enumerated() {
      first.set(ranges[0], at: place)
      second.set(ranges[ranges.count > 1 ? 1 : 0], at: place)
      third.set(ranges[ranges.count > 2 ? 2 : 0], at: place)
    }
  }

  /// Whether each of the first bytes of a text is one that its place may hold.
  @inline(__always)
  func hold(_ text: ShortText) -> Bool {
    let length = Bytes(repeating: UInt8(truncatingIfNeeded: text.count))
    let front = marks(text.first, text.second, 0, length)
    let middle = marks(text.third, text.fourth, 1, length)
    let back = marks(text.fifth, 0, 2, length)
    let all = unsafeBitCast(front .& middle .& back, to: SIMD2<UInt64>.self)
    return all[0] & all[1] == .max
  }

  /// -1 for each byte that its place may hold or that lies behind the text's end.
  @inline(__always)
  private func marks(_ low: UInt64, _ high: UInt64, _ part: Int, _ length: Bytes) -> SIMDMask<SIMD16<Int8>> {
    let bytes = unsafeBitCast(SIMD2(low, high), to: Bytes.self)
    var marks = first.marks(bytes, part) .| (Self.places[part] .>= length)
    if count > 1 { marks = marks .| second.marks(bytes, part) }
    if count > 2 { marks = marks .| third.marks(bytes, part) }
    return marks
  }

  private static var places: InlineArray<3, Bytes> {
    let front = Bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    return [front, front &+ Bytes(repeating: 16), front &+ Bytes(repeating: 32)]
  }
}
