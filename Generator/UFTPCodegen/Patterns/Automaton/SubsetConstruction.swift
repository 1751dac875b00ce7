/// Makes a deterministic automaton of a position graph, if it stays small.
struct SubsetConstruction {
  /// More states than that before minimisation are not worth trying to make fewer.
  static let maximumStates = 512
  static let maximumClasses = 128

  private let graph: PositionGraph
  private let partition: ScalarPartition
  /// By class of the partition: the positions that read it.
  private let readers: [Bits]
  private let follow: [Bits]
  private let last: Bits
  private var states: [State: Int] = [:]
  private var waiting: [State] = []
  private(set) var result = RawAutomaton()

  /// What can be read next, and whether the text may end.
  private struct State: Hashable {
    var next: Bits
    var accepts: Bool
  }

  private init?(_ graph: PositionGraph) {
    let sets = Array(Set(graph.positions.map(\.set))).sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    guard sets.count <= Self.maximumClasses else { return nil }
    let partition = ScalarPartition(sets)
    guard partition.classes.count <= Self.maximumClasses else { return nil }
    let count = graph.positions.count
    let number = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
    readers = partition.members.map { holders in
      let held = Set(holders.members)
      return Bits(
        graph.positions.indices.filter { held.contains(number[graph.positions[$0].set] ?? -1) },
        capacity: count
      )
    }
    follow = graph.follow.map { Bits($0, capacity: count) }
    last = Bits(graph.last, capacity: count)
    self.graph = graph
    self.partition = partition
  }

  /// The automaton, or nil if it would be too large.
  static func automaton(_ graph: PositionGraph) -> RawAutomaton? {
    guard var construction = SubsetConstruction(graph) else { return nil }
    return construction.run() ? construction.result : nil
  }

  private mutating func run() -> Bool {
    result.classes = partition.classes
    let count = graph.positions.count
    _ = number(of: State(next: Bits(graph.first, capacity: count), accepts: graph.acceptsEmpty))
    var index = 0
    while index < waiting.count {
      let state = waiting[index]
      result.transitions.append(readers.map { step(state.next.intersection($0)) })
      guard waiting.count <= Self.maximumStates else { return false }
      index += 1
    }
    return true
  }

  private mutating func step(_ positions: Bits) -> Int? {
    guard !positions.isEmpty else { return nil }
    var next = Bits(capacity: graph.positions.count)
    for position in positions.members { next.formUnion(follow[position]) }
    return number(of: State(next: next, accepts: positions.intersects(last)))
  }

  private mutating func number(of state: State) -> Int {
    if let known = states[state] { return known }
    states[state] = waiting.count
    waiting.append(state)
    result.accepts.append(state.accepts)
    return waiting.count - 1
  }
}

/// A deterministic automaton that is not yet as small as it can be.
struct RawAutomaton {
  var classes: [ScalarSet] = []
  /// By state, by class.
  var transitions: [[Int?]] = []
  var accepts: [Bool] = []
}

extension ScalarSet {
  /// Something to sort sets by.
  var sortKey: [UInt32] {
    ranges.flatMap { [$0.lowerBound, $0.upperBound] }
  }
}
