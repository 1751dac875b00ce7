/// A pattern as positions that read scalars, and which of them may follow which (Glushkov's construction).
struct PositionGraph {
  /// Reads `minimum` to `maximum` scalars of one set in a row.
  struct Position {
    var set: ScalarSet
    var minimum: Int
    var maximum: Int?
  }

  private(set) var positions: [Position] = []
  private(set) var follow: [[Int]] = []
  private(set) var first: [Int] = []
  private(set) var last: [Int] = []
  private(set) var acceptsEmpty = true

  private let limits: Limits
  private var pairs = 0

  /// What a graph may cost.
  struct Limits {
    var positions: Int
    /// The number of steps from one position to another.
    var pairs: Int
    /// Whether a loop over one set stays one position that counts.
    var countsLoops: Bool

    static let automaton = Limits(positions: 1_000, pairs: 100_000, countsLoops: false)
    static let counting = Limits(positions: 4_096, pairs: 65_536, countsLoops: true)
  }

  /// The graph, or nil if the limits do not hold it.
  init?(_ node: PatternNode, limits: Limits) {
    self.limits = limits
    guard Self.size(node, limits) <= limits.positions, let fragment = add(node) else { return nil }
    first = Self.unique(fragment.first)
    last = Self.unique(fragment.last)
    acceptsEmpty = fragment.acceptsEmpty
    follow = follow.map(Self.unique)
  }

  /// The number of positions that a pattern needs; at most one more than allowed, however large it is.
  private static func size(_ node: PatternNode, _ limits: Limits) -> Int {
    let cap = limits.positions + 1
    switch node {
    case .empty: return 0
    case .one: return 1
    case .sequence(let parts), .choice(let parts):
      return parts.reduce(0) { min(cap, $0 + size($1, limits)) }
    case .repeated(.one, _, _) where limits.countsLoops: return 1
    case .repeated(let part, let minimum, let maximum):
      let rounds = min(cap, maximum ?? max(1, minimum))
      return min(cap, size(part, limits) * rounds)
    }
  }

  /// Whether it is one straight line, or a few beside each other: each position leaves no choice of what comes next.
  var isStraight: Bool {
    !acceptsEmpty && 1...Self.mostLines ~= first.count
      && follow.indices.allSatisfy { follow[$0].count + (last.contains($0) ? 1 : 0) == 1 }
  }

  /// Whether the runtime can follow all positions in one word, and each count in another.
  var countsInWords: Bool {
    positions.count <= 64 && positions.allSatisfy { $0.minimum <= 1 || ($0.maximum ?? 0) <= 64 }
  }

  private static let mostLines = 8

  private static func unique(_ list: [Int]) -> [Int] {
    Set(list).sorted()
  }
}

extension PositionGraph {
  /// A part of the graph: where it may begin and end.
  private struct Fragment {
    var first: [Int] = []
    var last: [Int] = []
    var acceptsEmpty = true
  }

  private mutating func add(_ node: PatternNode) -> Fragment? {
    switch node {
    case .empty: return Fragment()
    case .one(let set): return add(Position(set: set, minimum: 1, maximum: 1), acceptsEmpty: false)
    case .sequence(let parts):
      var result = Fragment()
      for part in parts {
        guard let next = add(part), let joined = join(result, next) else { return nil }
        result = joined
      }
      return result
    case .choice(let parts): return choice(parts)
    case .repeated(.one(let set), let minimum, let maximum) where limits.countsLoops:
      return add(Position(set: set, minimum: max(1, minimum), maximum: maximum), acceptsEmpty: minimum == 0)
    case .repeated(let part, let minimum, let maximum):
      return repeated(part, minimum: minimum, maximum: maximum)
    }
  }

  private mutating func add(_ position: Position, acceptsEmpty: Bool) -> Fragment {
    positions.append(position)
    follow.append([])
    let index = positions.count - 1
    return Fragment(first: [index], last: [index], acceptsEmpty: acceptsEmpty)
  }

  private mutating func choice(_ parts: [PatternNode]) -> Fragment? {
    var result = Fragment(acceptsEmpty: false)
    for part in parts {
      guard let next = add(part) else { return nil }
      result.first += next.first
      result.last += next.last
      result.acceptsEmpty = result.acceptsEmpty || next.acceptsEmpty
    }
    return result
  }

  private mutating func join(_ left: Fragment, _ right: Fragment) -> Fragment? {
    guard connect(left.last, to: right.first) else { return nil }
    return Fragment(
      first: left.acceptsEmpty ? left.first + right.first : left.first,
      last: right.acceptsEmpty ? left.last + right.last : right.last,
      acceptsEmpty: left.acceptsEmpty && right.acceptsEmpty
    )
  }

  /// The part written out as often as it may occur; without an upper bound its last copy is a loop.
  ///
  /// Each copy follows the one before it only: a copy that reads nothing says the same as fewer copies.
  private mutating func repeated(_ part: PatternNode, minimum: Int, maximum: Int?) -> Fragment? {
    let minimum = part.matchesEmpty ? 0 : minimum
    let rounds = maximum ?? max(1, minimum)
    var result = Fragment(acceptsEmpty: minimum == 0)
    var ends: [Int] = []
    for round in 1...rounds {
      guard let copy = add(part), connect(ends, to: copy.first) else { return nil }
      if round == 1 { result.first = copy.first }
      if round >= minimum { result.last += copy.last }
      ends = copy.last
      if maximum == nil, round == rounds, !connect(copy.last, to: copy.first) { return nil }
    }
    return result
  }

  private mutating func connect(_ ends: [Int], to starts: [Int]) -> Bool {
    pairs += ends.count * starts.count
    guard pairs <= limits.pairs else { return false }
    for end in ends { follow[end] += starts }
    return true
  }
}
