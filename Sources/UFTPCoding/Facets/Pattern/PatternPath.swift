/// A pattern, or one of its alternatives, that is a straight line: each part of it reads some bytes of a class, and then
/// the next part follows. Nearly all identifiers and addresses take such a path.
///
/// It follows a text by words of eight bytes to the quote that ends it. What it accepts matches the pattern; what it does
/// not accept may match all the same and is for the pattern's machine to tell: a path knows only the bytes that are
/// ``UsualText`` and leaves a part as soon as it can.
struct PatternPath: Sendable {
  /// What the first bytes must be, eight at a time, and how many they are.
  private var head: [ByteRanges] = []
  private(set) var headLength = 0
  /// What comes behind them.
  private var runs: [Run] = []

  /// Bytes of a class in a row.
  private struct Run: Sendable {
    let ranges: ByteRanges
    let minimum: Int
    let maximum: Int
  }

  /// The longest head, in bytes.
  private static let longestHead = 40

  /// The path from one of the positions that may come first, or nil where it branches.
  init?(_ program: XSDPattern.CountingAutomaton, from first: Int) {
    guard let line = program.line(from: first) else { return nil }
    var places: [[ClosedRange<UInt8>]] = []
    for (place, position) in line.enumerated() {
      let scalars = program.classes[position.scalarClass]
      guard let ranges = UsualText.ranges(of: scalars) else { return nil }
      let inHead = runs.isEmpty ? min(position.minimum, Self.longestHead - places.count) : 0
      places += Array(repeating: ranges, count: inHead)
      let needed = position.minimum - inHead
      if needed > 0 { runs.append(Run(ranges: ByteRanges(repeating: ranges), minimum: needed, maximum: needed)) }
      guard position.maximum > position.minimum else { continue }
      let next = place + 1 < line.count ? program.classes[line[place + 1].scalarClass] : []
      guard let inLoop = UsualText.ranges(of: scalars, without: next) else { return nil }
      let more = position.maximum == .max ? .max : position.maximum - position.minimum
      runs.append(Run(ranges: ByteRanges(repeating: inLoop), minimum: 0, maximum: more))
    }
    headLength = places.count
    // The last word overlaps with the one before, so that nothing behind the head is looked at.
    let ends = stride(from: 8, through: places.count, by: 8) + (places.count % 8 == 0 ? [] : [places.count])
    head = ends.map { ByteRanges(places[max(0, $0 - 8)..<$0]) }
  }

  /// Where the text ends that begins at an offset of a document, a quote being there; nil where the path does not lead
  /// to it.
  func end(in document: Span<UInt8>, from start: Int) -> Int? {
    guard document.hasRoom(for: max(headLength, 8), at: start) else { return nil }
    let last = max(headLength &- 8, 0)
    for place in head.indices where !head[place].hold(document.word(inRoomAt: start &+ min(8 &* place, last))) {
      return nil
    }
    var offset = start &+ headLength
    for place in runs.indices {
      guard pass(runs[place], in: document, at: &offset) else { return nil }
    }
    return document.byte(offset) == UInt8(ascii: "\"") ? offset : nil
  }

  /// Passes as many bytes of a run as there are; false if these are too few.
  @inline(__always)
  private func pass(_ run: Run, in document: Span<UInt8>, at offset: inout Int) -> Bool {
    let start = offset
    while document.hasRoom(for: 8, at: offset) {
      let length = min(run.ranges.length(in: document.word(inRoomAt: offset)), run.maximum &- (offset &- start))
      offset &+= length
      if length < 8 { return offset &- start >= run.minimum }
    }
    return false
  }
}

extension XSDPattern.CountingAutomaton {
  /// The positions from one to the end of the text, if each leaves no choice of the next.
  func line(from first: Int) -> [XSDPattern.Position]? {
    var line: [XSDPattern.Position] = []
    var place = first
    while line.count < positions.count {
      line.append(positions[place])
      if last.contains(place) { return follow[place].isEmpty ? line : nil }
      guard follow[place].count == 1 else { return nil }
      place = follow[place][0]
    }
    return nil
  }
}
