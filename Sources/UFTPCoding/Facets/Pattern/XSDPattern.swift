/// A pattern facet, ready to be matched: a machine that reads a text once, made from the pattern by the generator.
///
/// The time of a match grows with the length of the text and nothing else. Make each pattern once, in a `static let`.
public final class XSDPattern: Sendable {
  /// The pattern as the schema has it.
  public let source: String
  private let machine: Machine
  /// The paths of its alternatives, as far as they are straight.
  private let paths: [PatternPath]
  private let shortPaths: [ShortPath]
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
    shortPaths = []
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
    shortPaths = counting.first.prefix(Self.mostPaths).compactMap { ShortPath(counting, from: $0) }
    paths = counting.first.prefix(Self.mostPaths).compactMap { PatternPath(counting, from: $0) }
      .sorted { $0.headLength > $1.headLength }
    shifts = ShiftAutomaton(counting)
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

  // Looking at a text lets go of nothing that a caller holds. Where that is said, patterns, which are global constants,
  // need not be held on to for each text: @_effects(releasenone).

  /// Whether a text matches and is made of ``UsualText``.
  @usableFromInline
  func holdsUsual(_ text: Span<UInt8>) -> Bool {
    if let shifts { return shifts.holds(text) }
    if text.count <= ShortText.longest, holds(ShortText(text)) { return true }
    return UsualText.holds(text) && matches(text)
  }

  /// Whether a text matches and is made of ``UsualText``; false for all others, which may match or not.
  @_effects(releasenone)
  func holds(_ text: ShortText) -> Bool { isOnShortPath(text, text.count) }

  @inline(__always)
  private func isOnShortPath(_ text: ShortText, _ count: Int) -> Bool {
    var place = 0
    while place < shortPaths.count {
      if shortPaths[place].holds(text, count) { return true }
      place &+= 1
    }
    return false
  }

  /// The text that begins at an offset of a document, if it matches, is made of ``UsualText`` and a double quote follows.
  ///
  /// - Returns: Where the text ends, and the text with its mark, or none without a mark in the place of one too long to be
  ///   short; a place before the beginning for all other texts, which may match or not.
  @usableFromInline
  @_effects(releasenone)
  func usualText(in document: Span<UInt8>, from start: Int) -> (text: ShortText, end: Int) {
    guard document.hasRoom(for: ShortText.room, at: start) else { return textNearEnd(of: document, from: start) }
    if !shortPaths.isEmpty, let count = ShortText.count(upToQuoteInRoomOf: document, from: start) {
      let text = ShortText(document, from: start, count: count)
      if isOnShortPath(text, count) { return (text.usual, start &+ count) }
    }
    guard let end = usualEnd(in: document, from: start) else { return (.empty, -1) }
    let count = end &- start
    return (count <= ShortText.longest ? ShortText(document, from: start, count: count).usual : .empty, end)
  }

  @inline(never)
  private func textNearEnd(of document: Span<UInt8>, from start: Int) -> (text: ShortText, end: Int) {
    if let text = ShortText(quotedNearEndOf: document, from: start), holds(text) {
      return (text.usual, start &+ text.count)
    }
    guard let end = usualEnd(in: document, from: start) else { return (.empty, -1) }
    let text = document.extracting(start..<end)
    return (text.count <= ShortText.longest ? ShortText(text).usual : .empty, end)
  }

  /// Where the text ends that begins at an offset of a document, if it matches, is made of ``UsualText`` and a double
  /// quote follows; nil for all other texts, which may match or not.
  @_effects(releasenone)
  func usualEnd(in document: Span<UInt8>, from start: Int) -> Int? {
    if let shifts { return shifts.end(in: document, from: start) }
    for place in paths.indices {
      if let end = paths[place].end(in: document, from: start) { return end }
    }
    return nil
  }
}
