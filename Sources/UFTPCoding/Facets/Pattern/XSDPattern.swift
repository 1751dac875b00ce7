/// A pattern facet, ready to be matched: a machine that reads a text once, made from the pattern by the generator.
///
/// The time of a match grows with the length of the text and nothing else. Make each pattern once, in a `static let`.
public struct XSDPattern: Sendable {
  /// The pattern as the schema has it.
  public let source: String
  private let machine: Machine

  private enum Machine: Sendable {
    case automaton(PatternAutomaton)
    case counting(CountingMatcher)
    case largeCounting(LargeCountingMatcher)
  }

  /// Prepares a pattern that has been made into a deterministic automaton.
  public init(source: String, automaton: Automaton) {
    self.source = source
    machine = .automaton(PatternAutomaton(automaton))
  }

  /// Prepares a pattern with counted loops.
  public init(source: String, counting: CountingAutomaton) {
    self.source = source
    if let small = CountingMatcher(counting) {
      machine = .counting(small)
    } else {
      machine = .largeCounting(LargeCountingMatcher(counting))
    }
  }

  /// Whether the whole of a text in UTF-8 matches.
  public func matches(_ text: Span<UInt8>) -> Bool {
    switch machine {
    case .automaton(let automaton): automaton.matches(text)
    case .counting(let matcher): matcher.matches(text)
    case .largeCounting(let matcher): matcher.matches(text)
    }
  }
}
