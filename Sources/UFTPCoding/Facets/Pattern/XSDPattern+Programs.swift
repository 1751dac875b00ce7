extension XSDPattern {
  /// A set of Unicode scalars: sorted ranges that neither overlap nor touch.
  public typealias ScalarClass = [ClosedRange<UInt32>]

  /// A deterministic automaton over classes of scalars. State 0 is the start.
  public struct Automaton: Sendable {
    /// Disjoint classes; a scalar in none of them ends the match.
    let classes: [ScalarClass]
    /// By state, by class: the next state, or -1 for no match.
    let transitions: [[Int]]
    /// The states in which the text may end.
    let accepting: [Int]

    /// Creates an automaton.
    ///
    /// - Parameters:
    ///   - classes: Disjoint classes; a scalar in none of them ends the match.
    ///   - transitions: By state, by class: the next state, or -1 for no match.
    ///   - accepting: The states in which the text may end.
    public init(classes: [ScalarClass], transitions: [[Int]], accepting: [Int]) {
      self.classes = classes
      self.transitions = transitions
      self.accepting = accepting
    }
  }

  /// An automaton whose states are positions of the pattern, some of which read several scalars.
  public struct CountingAutomaton: Sendable {
    /// The classes that positions name; they may overlap.
    let classes: [ScalarClass]
    let positions: [Position]
    /// The positions that may read the first scalar.
    let first: [Int]
    /// By position: those that may read the scalar after it, its own loop not included.
    let follow: [[Int]]
    /// The positions after which the text may end.
    let last: [Int]
    let acceptsEmpty: Bool

    /// Creates an automaton.
    ///
    /// - Parameters:
    ///   - classes: The classes that positions name; they may overlap.
    ///   - positions: The positions.
    ///   - first: The positions that may read the first scalar.
    ///   - follow: By position: those that may read the scalar after it, its own loop not included.
    ///   - last: The positions after which the text may end.
    ///   - acceptsEmpty: Whether an empty text matches.
    public init(
      classes: [ScalarClass],
      positions: [Position],
      first: [Int],
      follow: [[Int]],
      last: [Int],
      acceptsEmpty: Bool
    ) {
      self.classes = classes
      self.positions = positions
      self.first = first
      self.follow = follow
      self.last = last
      self.acceptsEmpty = acceptsEmpty
    }
  }

  /// A place of the pattern that reads so many scalars of a class in a row.
  public struct Position: Sendable {
    let scalarClass: Int
    let minimum: Int
    /// The most scalars; `Int.max` for any number.
    let maximum: Int

    /// Creates a position.
    ///
    /// - Parameters:
    ///   - scalarClass: The place of the class among those of the automaton.
    ///   - minimum: The least number of scalars.
    ///   - maximum: The greatest number of scalars; nil for any.
    public init(class scalarClass: Int, minimum: Int = 1, maximum: Int? = 1) {
      self.scalarClass = scalarClass
      self.minimum = minimum
      self.maximum = maximum ?? .max
    }
  }
}

extension XSDPattern.CountingAutomaton {
  /// The automatons that begin with one position each, if these are few: alternatives, of which one text seldom follows
  /// two for long. Together they match what the whole does.
  var byFirstPosition: [Self] {
    guard 2...4 ~= first.count else { return [self] }
    return first.map { position in
      Self(
        classes: classes,
        positions: positions,
        first: [position],
        follow: follow,
        last: last,
        acceptsEmpty: acceptsEmpty
      )
    }
  }
}
