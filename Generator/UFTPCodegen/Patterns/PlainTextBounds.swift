/// Bounds, place by place, of the plainest texts that a pattern matches: one of its alternatives that is a straight line
/// of characters and ranges, of which only the last part may vary in length.
///
/// `ean\.[0-9]{12,34}` gives `ean.` and zeros, and `ean.` and nines.
struct PlainTextBounds: Equatable {
  /// The lowest character for each place, up to ``longest``.
  private(set) var low = ""
  /// The highest one.
  private(set) var high = ""
  /// How many characters a text must have.
  private(set) var minimum = 0

  /// How many characters are looked at together when a text is read, the quote behind it included.
  static let longest = 32
  /// The first so many must keep within the bounds; what is shorter goes to the pattern.
  static let shortest = 16

  /// The bounds of the first alternative that has them; nil if none has.
  init?(_ pattern: CompiledPattern) {
    guard case .counting(let automaton) = pattern else { return nil }
    for position in automaton.first {
      if let line = automaton.line(from: position), let bounds = Self(line, automaton.classes) {
        self = bounds
        return
      }
    }
    return nil
  }

  private init?(_ line: [CompiledPattern.CountingAutomaton.Position], _ classes: [CompiledPattern.ScalarClass]) {
    for (place, position) in line.enumerated() {
      guard let range = Self.plainRange(classes[position.scalarClass]) else { return nil }
      guard place + 1 == line.count || position.minimum == position.maximum else { return nil }
      minimum += position.minimum
      guard minimum < Self.longest else { return nil }
      let count = min(position.maximum ?? .max, Self.longest - low.count)
      low += String(repeating: Character(range.lowerBound), count: count)
      high += String(repeating: Character(range.upperBound), count: count)
    }
    guard minimum >= Self.shortest else { return nil }
  }

  /// The only range of a class, if all in it are visible characters that XML needs not escape.
  private static func plainRange(_ scalars: CompiledPattern.ScalarClass) -> ClosedRange<Unicode.Scalar>? {
    guard scalars.count == 1, let range = scalars.first, range.lowerBound > 0x20, range.upperBound < 0x7F,
      !["\"", "&", "<", ">"].contains(where: { (special: Unicode.Scalar) in range.contains(special.value) }),
      let low = Unicode.Scalar(range.lowerBound), let high = Unicode.Scalar(range.upperBound)
    else { return nil }
    return low...high
  }
}

extension CompiledPattern.CountingAutomaton {
  /// The positions from one to the end of a text, if none leaves a choice of what comes next.
  fileprivate func line(from first: Int) -> [Position]? {
    var line = [first]
    while let place = line.last, !last.contains(place) {
      guard follow[place].count == 1, line.count < positions.count else { return nil }
      line.append(follow[place][0])
    }
    return line.last.flatMap { follow[$0].isEmpty ? line.map { positions[$0] } : nil }
  }
}
