/// A pattern facet as a machine that reads a text once.
public enum CompiledPattern: Sendable, Equatable {
  case automaton(Automaton)
  case counting(CountingAutomaton)

  /// A set of Unicode scalars: sorted ranges that neither overlap nor touch.
  public typealias ScalarClass = [ClosedRange<UInt32>]

  /// A deterministic automaton over classes of scalars. State 0 is the start.
  public struct Automaton: Sendable, Equatable {
    /// Disjoint classes; a scalar in none of them ends the match.
    public var classes: [ScalarClass]
    /// By state, by class: the next state, or nil for no match.
    public var transitions: [[Int?]]
    /// The states in which the text may end, sorted.
    public var accepting: [Int]
  }

  /// A position automaton with counted loops, for patterns whose deterministic form would be too large.
  public struct CountingAutomaton: Sendable, Equatable {
    /// Disjoint or not: each position names its own.
    public var classes: [ScalarClass]
    /// What can be read, in the order of the pattern.
    public var positions: [Position]
    /// The positions that may read the first scalar.
    public var first: [Int]
    /// By position: those that may read the scalar after it. A position's own counted loop is not listed.
    public var follow: [[Int]]
    /// The positions after which the text may end.
    public var last: [Int]
    /// Whether the empty text matches.
    public var acceptsEmpty: Bool

    /// Reads `minimum` to `maximum` (nil: any number) scalars of one class in a row; 1 to 1 for a plain position.
    public struct Position: Sendable, Equatable {
      /// The class that it reads, by its place among the classes.
      public var scalarClass: Int
      /// The least number of scalars in a row.
      public var minimum: Int
      /// The greatest number of scalars in a row.
      public var maximum: Int?
    }
  }
}
