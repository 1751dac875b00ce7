/// Which ASCII bytes each of 48 places may hold, sixteen being looked at together: up to three ranges for each of them.
///
/// The vectors are as wide as every processor has them.
struct VectorRanges: Sendable {
  typealias Bytes = ShortText.Bytes
  typealias Words = ShortText.Words

  private var first = Bounds()
  private var second = Bounds()
  private var third = Bounds()
  /// The most ranges that a place has.
  private let mostRanges: Int

  /// A range for each place.
  private struct Bounds: Sendable {
    private var front = Part()
    private var middle = Part()
    private var back = Part()

    mutating func set(_ range: ClosedRange<UInt8>, at place: Int) {
      switch place / 16 {
      case 0: front.set(range, at: place)
      case 1: middle.set(range, at: place - 16)
      default: back.set(range, at: place - 32)
      }
    }

    /// All bits of each of the first 32 bytes that is in its range.
    @inline(__always)
    func front(_ text: ShortText) -> (Words, Words) { (front.marks(text.front), middle.marks(text.middle)) }

    /// All bits of each of the last bytes that is in its range.
    @inline(__always)
    func back(_ text: ShortText) -> Words { back.marks(Words(text.back, 0)) }
  }

  /// Ranges for sixteen places.
  private struct Part: Sendable {
    /// What makes of the highest byte of each range the greatest number there is. What lies above it wraps round, to below
    /// the range.
    private var toTop = Bytes(repeating: 0)
    /// The number below the lowest one then.
    private var below = Bytes(repeating: 0)

    mutating func set(_ range: ClosedRange<UInt8>, at place: Int) {
      toTop[place] = Int8(0x7F - range.upperBound)
      below[place] = Int8(0x7E - (range.upperBound - range.lowerBound))
    }

    @inline(__always)
    func marks(_ bytes: Words) -> Words {
      unsafeBitCast(unsafeBitCast(bytes, to: Bytes.self) &+ toTop .> below, to: Words.self)
    }
  }

  /// The ASCII ranges of up to 48 places, from one to three each.
  init(_ places: [[ClosedRange<UInt8>]]) {
    mostRanges = places.map(\.count).max() ?? 1
    for (place, ranges) in places.prefix(48).enumerated() {
      first.set(ranges[0], at: place)
      second.set(ranges[ranges.count > 1 ? 1 : 0], at: place)
      third.set(ranges[ranges.count > 2 ? 2 : 0], at: place)
    }
  }

  /// Whether each of the bytes of a text, so many, is one that its place may hold.
  @inline(__always)
  func hold(_ text: ShortText, _ count: Int) -> Bool {
    holdFront(text, count) && (count <= 32 || holdBack(text, count))
  }

  /// The same of the first 32 bytes, on a way of its own for each number of ranges.
  @inline(__always)
  private func holdFront(_ text: ShortText, _ count: Int) -> Bool {
    let one = first.front(text)
    if mostRanges == 1 { return Self.areAll(one, count) }
    let two = second.front(text)
    if mostRanges == 2 { return Self.areAll((one.0 | two.0, one.1 | two.1), count) }
    let three = third.front(text)
    return Self.areAll((one.0 | two.0 | three.0, one.1 | two.1 | three.1), count)
  }

  /// Whether those of the first 32 bytes that belong to a text are marked.
  @inline(__always)
  private static func areAll(_ marks: (Words, Words), _ count: Int) -> Bool {
    let unmarked = ShortText.inside(count, 0) & ~marks.0 | ShortText.inside(count, 1) & ~marks.1
    return unmarked[0] | unmarked[1] == 0
  }

  /// The same of the bytes behind the 32nd.
  @inline(__always)
  private func holdBack(_ text: ShortText, _ count: Int) -> Bool {
    var back = first.back(text)
    if mostRanges > 1 { back = back | second.back(text) }
    if mostRanges > 2 { back = back | third.back(text) }
    return ~back[0] & ShortText.backMask(count) == 0
  }
}
