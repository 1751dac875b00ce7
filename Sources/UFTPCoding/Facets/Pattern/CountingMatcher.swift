/// A counting automaton of up to 64 positions, each a bit of a word, whose counters are a word each.
///
/// What a position has counted is a set, since a pattern may enter it again while it runs. Three forms need no more
/// than a word: with a minimum of 1, only the newest entry matters, for it lasts longest; without a maximum, only the
/// oldest, for it is ready first; and of up to 64 scalars, each count is a bit.
final class CountingMatcher: Sendable {
  private let masks: PositionMasks
  private let follow: [UInt64]
  private let first: UInt64
  private let last: UInt64
  private let acceptsEmpty: Bool
  private let counters: [PositionCounter]
  private let rules: [PositionRule]
  /// What every text must begin with, and where a match stands behind it.
  private let prefix: [UInt8]
  private let start: PositionTrack
  /// The positions that read one scalar.
  private let plain: UInt64

  /// Prepares an automaton, or gives nil where it needs more room.
  init?(_ program: XSDPattern.CountingAutomaton) {
    guard program.positions.count <= 64 else { return nil }
    var counters: [PositionCounter] = []
    for position in program.positions {
      guard let counter = PositionCounter(position) else { return nil }
      counters.append(counter)
    }
    self.counters = counters
    let masks = PositionMasks(program)
    rules = program.positions.indices.map { PositionRule($0, program, masks) }
    (prefix, start) = Self.prefix(of: program, rules)
    self.masks = masks
    follow = program.follow.map(PositionMasks.word)
    first = PositionMasks.word(of: program.first)
    last = PositionMasks.word(of: program.last)
    acceptsEmpty = program.acceptsEmpty
    plain = PositionMasks.word(of: program.positions.indices.filter { program.positions[$0].maximum == 1 })
  }

  /// The ASCII letters that leave no choice, up to where a text may end, and the position that reads the last of them.
  private static func prefix(
    of program: XSDPattern.CountingAutomaton,
    _ rules: [PositionRule]
  ) -> ([UInt8], PositionTrack) {
    var letters: [UInt8] = []
    var next = program.first
    var track = PositionTrack(rule: PositionRule(before: program))
    while letters.count < program.positions.count, next.count == 1, let position = next.first {
      let ranges = program.classes[program.positions[position].scalarClass]
      guard rules[position].minimum == 1, rules[position].maximum == 1, ranges.count == 1, ranges[0].count == 1,
        ranges[0].lowerBound < 128
      else { break }
      letters.append(UInt8(ranges[0].lowerBound))
      track = PositionTrack(place: letters.count, rule: rules[position], count: 1)
      if program.last.contains(position) { break }
      next = program.follow[position]
    }
    return (letters, track)
  }

  /// Whether the whole text matches.
  ///
  /// As long as only one position may be reading, which is nearly always, it and its count are all there is to follow.
  func matches(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return acceptsEmpty }
    guard text.count >= prefix.count else { return false }
    for place in prefix.indices where text[place] != prefix[place] { return false }
    var track = start
    var index = prefix.count
    while index < text.count {
      switch track.follow(text, &index, masks, rules) {
      case .one: break
      case .none: return false
      case .several: if let verdict = passJunction(of: text, &index, &track) { return verdict }
      }
    }
    return track.isReady && last & track.rule.bit != 0
  }

  /// Reads on while several positions may be reading, until there is one track again.
  ///
  /// - Returns: Whether the text matches, if that is known by then.
  private func passJunction(of text: Span<UInt8>, _ index: inout Int, _ track: inout PositionTrack) -> Bool? {
    var run = Run()
    if track.place > 0 { resume(&run, track) }
    while index < text.count {
      let reading = masks.next(text, &index)
      let entered = run.place == 0 ? first : positions(after: run.exits)
      run.exits = 0
      carryOn(&run, reading)
      enter(&run, entered & reading)
      guard run.exits | run.counting != 0 else { return false }
      run.place += 1
      if run.counting == 0, run.exits & (run.exits &- 1) == 0 {
        track = PositionTrack(place: run.place, rule: rules[run.exits.trailingZeroBitCount], count: 1)
        return nil
      }
    }
    return run.exits & last != 0
  }

  /// Takes over from where only one position was reading.
  private func resume(_ run: inout Run, _ track: PositionTrack) {
    let position = track.rule.position
    run.place = track.place
    if track.isReady { run.exits = track.rule.bit }
    guard plain & track.rule.bit == 0 else { return }
    run.counting = track.rule.bit
    run.counts[position] = counters[position].word(of: track.count, before: track.place)
  }

  /// Where a match stands.
  private struct Run {
    /// How many scalars are read.
    var place = 0
    /// The positions that may be left now.
    var exits: UInt64 = 0
    /// The counted positions that are in their loop.
    var counting: UInt64 = 0
    /// By position: what is counted.
    var counts = InlineArray<64, UInt64>(repeating: 0)
  }

  private func positions(after exits: UInt64) -> UInt64 {
    var result: UInt64 = 0
    var rest = exits
    while rest != 0 {
      result |= follow[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return result
  }

  /// Reads the scalar within the loops that are running.
  private func carryOn(_ run: inout Run, _ reading: UInt64) {
    var rest = run.counting & reading
    run.counting = 0
    while rest != 0 {
      let position = rest.trailingZeroBitCount
      let bit = rest & (~rest &+ 1)
      rest ^= bit
      let counter = counters[position]
      guard let count = counter.carriedOn(run.counts[position], at: run.place) else { continue }
      run.counts[position] = count
      run.counting |= bit
      if counter.isReady(count, at: run.place) { run.exits |= bit }
    }
  }

  /// Reads the scalar as the first of a position.
  private func enter(_ run: inout Run, _ entered: UInt64) {
    run.exits |= entered & plain
    var rest = entered & ~plain
    while rest != 0 {
      let position = rest.trailingZeroBitCount
      let bit = rest & (~rest &+ 1)
      rest ^= bit
      let counter = counters[position]
      let running = run.counting & bit != 0 ? run.counts[position] : nil
      let count = counter.entered(running, at: run.place)
      run.counts[position] = count
      run.counting |= bit
      if counter.isReady(count, at: run.place) { run.exits |= bit }
    }
  }
}
