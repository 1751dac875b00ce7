/// A pattern facet, ready to be matched: a machine that reads a text once, made from the pattern by the generator.
///
/// The time of a match grows with the length of the text and nothing else. Make each pattern once, in a `static let`.
public final class XSDPattern: Sendable {
  /// The pattern as the schema has it.
  public let source: String
  private let machine: Machine
  /// The paths of its alternatives, as far as they are straight.
  private let paths: [PatternPath]
  private let shifts: ShiftAutomaton?

  private enum Machine: Sendable {
    case automaton(PatternAutomaton)
    /// One for each position that may come first: the text matches if one of them does.
    case counting([CountingMatcher])
    case largeCounting(LargeCountingMatcher)
  }

  /// Prepares a pattern that has been made into a deterministic automaton.
  public init(source: String, automaton: Automaton) {
    self.source = source
    machine = .automaton(PatternAutomaton(automaton))
    paths = []
    shifts = ShiftAutomaton(automaton)
  }

  /// Prepares a pattern with counted loops.
  public init(source: String, counting: CountingAutomaton) {
    self.source = source
    let small = counting.byFirstPosition.compactMap(CountingMatcher.init)
    if small.count == counting.byFirstPosition.count {
      machine = .counting(small)
    } else {
      machine = .largeCounting(LargeCountingMatcher(counting))
    }
    // The more a path asks of the first bytes, the sooner it turns a text of another one away.
    paths = counting.first.prefix(Self.mostPaths).compactMap { PatternPath(counting, from: $0) }
      .sorted { $0.headLength > $1.headLength }
    shifts = nil
  }

  private static let mostPaths = 8

  /// Whether the whole of a text in UTF-8 matches.
  public func matches(_ text: Span<UInt8>) -> Bool {
    switch machine {
    case .automaton(let automaton): automaton.matches(text)
    case .counting(let matchers): Self.matches(text, matchers)
    case .largeCounting(let matcher): matcher.matches(text)
    }
  }

  private static func matches(_ text: Span<UInt8>, _ matchers: [CountingMatcher]) -> Bool {
    for matcher in matchers where matcher.matches(text) { return true }
    return false
  }

  /// Where the text ends that begins at an offset of a document, if it matches, is made of ``UsualText`` and a double
  /// quote follows; nil for all other texts, which may match or not.
  @usableFromInline
  func usualEnd(in document: Span<UInt8>, from start: Int) -> Int? {
    if let shifts { return shifts.end(in: document, from: start) }
    for place in paths.indices {
      if let end = paths[place].end(in: document, from: start) { return end }
    }
    return nil
  }
}
