/// Writes a pattern's machine as an expression.
struct PatternRenderer {
  private let pattern: PlannedPattern

  init(_ pattern: PlannedPattern) {
    self.pattern = pattern
  }

  func declaration(_ head: String, _ documentation: Documentation?) -> Declaration {
    Declaration("\(head) = XSDPattern(", documentation, body: .arguments(arguments(), ")"))
  }

  private func arguments() -> [Code] {
    let source = Code.line("source: \(SwiftLiteral.string(pattern.source)),")
    switch pattern.compiled {
    case .automaton(let automaton): return [source, .tree("automaton: .init(", parts(of: automaton), ")")]
    case .counting(let automaton): return [source, .tree("counting: .init(", parts(of: automaton), ")")]
    }
  }

  private func parts(of automaton: CompiledPattern.Automaton) -> [Code] {
    [
      classes(automaton.classes),
      .flow("transitions: [", automaton.transitions.map { row($0.map { $0 ?? -1 }) }, "],"),
      .list("accepting: [", automaton.accepting.map(String.init), "]"),
    ]
  }

  private func parts(of automaton: CompiledPattern.CountingAutomaton) -> [Code] {
    [
      classes(automaton.classes),
      .flow("positions: [", automaton.positions.map(position), "],"),
      .list("first: [", automaton.first.map(String.init), "],"),
      .flow("follow: [", automaton.follow.map(row), "],"),
      .list("last: [", automaton.last.map(String.init), "],"),
      .line("acceptsEmpty: \(automaton.acceptsEmpty)"),
    ]
  }

  private func row(_ numbers: [Int]) -> String { "[\(numbers.map(String.init).joined(separator: ", "))]" }

  private func position(_ position: CompiledPattern.CountingAutomaton.Position) -> String {
    let maximum = position.maximum.map { "\($0)" } ?? "nil"
    let isPlain = position.minimum == 1 && position.maximum == 1
    let counts = isPlain ? "" : ", minimum: \(position.minimum), maximum: \(maximum)"
    return ".init(class: \(position.scalarClass)\(counts))"
  }

  private func classes(_ classes: [CompiledPattern.ScalarClass]) -> Code {
    .tree("classes: [", classes.map(scalars), "],")
  }

  private func scalars(_ ranges: CompiledPattern.ScalarClass) -> Code {
    let items = ranges.map(range)
    return items.count > 6 ? .flow("[", items, "],") : .list("[", items, "],")
  }

  private func range(_ range: ClosedRange<UInt32>) -> String {
    "\(hexadecimal(range.lowerBound))...\(hexadecimal(range.upperBound))"
  }

  private func hexadecimal(_ scalar: UInt32) -> String { "0x" + String(scalar, radix: 16, uppercase: true) }
}
