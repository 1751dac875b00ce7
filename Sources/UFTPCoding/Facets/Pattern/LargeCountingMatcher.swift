/// A counting automaton of any size. It takes memory for its counters, unlike ``CountingMatcher``.
struct LargeCountingMatcher: Sendable {
  private let program: XSDPattern.CountingAutomaton
  private let classes: [ScalarRanges]
  private let isLast: [Bool]

  init(_ program: XSDPattern.CountingAutomaton) {
    self.program = program
    classes = program.classes.map { ScalarRanges($0) }
    var isLast = [Bool](repeating: false, count: program.positions.count)
    for position in program.last { isLast[position] = true }
    self.isLast = isLast
  }

  /// Whether the whole text matches.
  func matches(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return program.acceptsEmpty }
    var run = Run(positions: program.positions.count)
    var index = 0
    while index < text.count {
      let scalar = UTF8Scalars.next(text, &index)
      let reads = classes.map { $0.contains(scalar) }
      let entered = run.place == 0 ? program.first : positionsAfter(run)
      carryOn(&run, reads)
      enter(&run, entered, reads)
      guard !run.live.isEmpty else { return false }
      run.place += 1
    }
    return run.live.contains { isLast[$0] && isReady($0, run) }
  }

  /// Where a match stands.
  private struct Run {
    /// How many scalars are read.
    var place = 0
    /// The positions that have counted something.
    var live: [Int] = []
    /// By position: where it was entered.
    var entries: [EntryQueue]

    init(positions: Int) {
      entries = Array(repeating: EntryQueue(), count: positions)
    }
  }

  private func isReady(_ position: Int, _ run: Run) -> Bool {
    guard let oldest = run.entries[position].oldest else { return false }
    return run.place - oldest >= program.positions[position].minimum
  }

  /// The positions that may read the next scalar, some of them more than once.
  private func positionsAfter(_ run: Run) -> [Int] {
    run.live.filter { isReady($0, run) }.flatMap { program.follow[$0] }
  }

  /// Reads the scalar within the loops that are running.
  private func carryOn(_ run: inout Run, _ reads: [Bool]) {
    var live: [Int] = []
    for position in run.live {
      let rule = program.positions[position]
      if reads[rule.scalarClass] {
        run.entries[position].dropAll(before: rule.maximum == .max ? 0 : run.place - rule.maximum + 1)
      } else {
        run.entries[position].removeAll()
      }
      if run.entries[position].oldest != nil { live.append(position) }
    }
    run.live = live
  }

  /// Reads the scalar as the first of a position.
  private func enter(_ run: inout Run, _ entered: [Int], _ reads: [Bool]) {
    for position in entered where reads[program.positions[position].scalarClass] {
      let rule = program.positions[position]
      if run.entries[position].oldest == nil { run.live.append(position) }
      run.entries[position].add(run.place, keepsOldest: rule.maximum == .max, keepsNewest: rule.minimum <= 1)
    }
  }
}

/// The places at which a position was entered, oldest first.
struct EntryQueue: Sendable {
  private var places: [Int] = []
  private var start = 0

  /// The oldest place.
  var oldest: Int? {
    start < places.count ? places[start] : nil
  }

  /// Adds a place, once, or keeps only the one that matters.
  mutating func add(_ place: Int, keepsOldest: Bool, keepsNewest: Bool) {
    if places.last == place && oldest != nil { return }
    if keepsOldest && oldest != nil { return }
    if keepsNewest { removeAll() }
    places.append(place)
  }

  /// Removes the places before one.
  mutating func dropAll(before place: Int) {
    while let oldest, oldest < place { start += 1 }
    guard start > places.count / 2 else { return }
    places.removeFirst(start)
    start = 0
  }

  /// Removes all.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    start = 0
  }
}
