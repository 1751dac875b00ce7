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
  private let count: Int

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
    count = places.map(\.count).max() ?? 1
    for (place, ranges) in places.prefix(48).enumerated() {
      first.set(ranges[0], at: place)
      second.set(ranges[ranges.count > 1 ? 1 : 0], at: place)
      third.set(ranges[ranges.count > 2 ? 2 : 0], at: place)
    }
  }

  /// Whether each of the bytes of a text is one that its place may hold.
  @inline(__always)
  func hold(_ text: ShortText) -> Bool {
    var (front, middle) = first.front(text)
    if count > 1 {
      let more = second.front(text)
      (front, middle) = (front | more.0, middle | more.1)
    }
    if count > 2 {
      let more = third.front(text)
      (front, middle) = (front | more.0, middle | more.1)
    }
    let wrong = ShortText.inside(text.count, 0) & ~front | ShortText.inside(text.count, 1) & ~middle
    return wrong[0] | wrong[1] == 0 && (text.count <= 32 || holdBack(text))
  }

  /// The same of the bytes behind the 32nd.
  @inline(__always)
  private func holdBack(_ text: ShortText) -> Bool {
    var back = first.back(text)
    if count > 1 { back = back | second.back(text) }
    if count > 2 { back = back | third.back(text) }
    return (ShortText.inside(text.count, 2) & ~back)[0] == 0
  }
}
