/// A pattern, or one of its alternatives, that is a straight line in which only the last part may vary in length, for
/// texts that are held in place: most identifiers and addresses.
///
/// What it accepts matches the pattern, and is made of ``UsualText``; what it does not accept may match all the same.
struct ShortPath: Sendable {
  private let ranges: VectorRanges
  private let minimum: Int
  private let maximum: Int

  /// The path from one of the positions that may come first, or nil where it branches, varies or is too long.
  init?(_ program: XSDPattern.CountingAutomaton, from first: Int) {
    guard let line = program.line(from: first) else { return nil }
    var places: [[ClosedRange<UInt8>]] = []
    for (place, position) in line.enumerated() {
      let isLast = place + 1 == line.count
      guard let ranges = UsualText.ranges(of: program.classes[position.scalarClass]),
        position.minimum <= ShortText.longest - places.count, isLast || position.minimum == position.maximum
      else { return nil }
      places += Array(repeating: ranges, count: position.minimum)
      guard isLast else { continue }
      let more = min(position.maximum - position.minimum, ShortText.longest - places.count)
      minimum = places.count
      maximum = places.count + more
      self.ranges = VectorRanges(places + Array(repeating: ranges, count: more))
      return
    }
    return nil
  }

  /// Whether the path leads to the end of a text, which has so many bytes.
  @inline(__always)
  func holds(_ text: ShortText, _ count: Int) -> Bool {
    minimum <= count && count <= maximum && ranges.hold(text, count)
  }
}
