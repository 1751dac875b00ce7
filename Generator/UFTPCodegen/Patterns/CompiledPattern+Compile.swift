extension CompiledPattern {
  /// More states would make the generated table larger than a counting automaton is slow.
  static let maximumStates = 256

  /// Compiles a regular expression of XML Schema.
  ///
  /// - Parameter source: The value of a pattern facet.
  /// - Returns: An automaton that counts where the pattern is made of short straight lines, else a deterministic one where
  ///   that is small, else one that counts.
  /// - Throws: What is wrong with the pattern, and where.
  public static func compile(_ source: String) throws(PatternError) -> CompiledPattern {
    let node = try PatternParser.parse(source)
    let graph = PositionGraph(node, limits: .counting)
    if let graph, graph.isStraight, graph.countsInWords { return .counting(CountingAutomaton(graph)) }
    if let automaton = automaton(node) { return .automaton(automaton) }
    guard let graph else {
      throw PatternError(
        message:
          "the pattern is too large: repeat single characters or classes rather than groups, or lower the bounds",
        offset: 0
      )
    }
    return .counting(CountingAutomaton(graph))
  }

  /// The deterministic automaton of a pattern, nil where it would be too large.
  static func automaton(_ node: PatternNode) -> Automaton? {
    guard let graph = PositionGraph(node, limits: .automaton) else { return nil }
    guard let raw = SubsetConstruction.automaton(graph) else { return nil }
    let automaton = Minimisation.minimise(raw)
    return automaton.transitions.count <= maximumStates ? automaton : nil
  }
}

extension CompiledPattern.CountingAutomaton {
  init(_ graph: PositionGraph) {
    var numbers: [ScalarSet: Int] = [:]
    classes = []
    positions = []
    for position in graph.positions {
      let number = numbers[position.set] ?? classes.count
      if number == classes.count { classes.append(position.set.ranges) }
      numbers[position.set] = number
      positions.append(Position(scalarClass: number, minimum: position.minimum, maximum: position.maximum))
    }
    first = graph.first
    follow = graph.follow
    last = graph.last
    acceptsEmpty = graph.acceptsEmpty
  }
}
