/// Makes an automaton as small as it can be, and numbers it the same way whatever it was made from.
struct Minimisation {
  private let raw: RawAutomaton
  /// By state: its block. States of one block accept the same texts.
  private var blocks: [Int]

  static func minimise(_ raw: RawAutomaton) -> CompiledPattern.Automaton {
    var minimisation = Minimisation(raw)
    minimisation.refine()
    return minimisation.numbered()
  }

  private init(_ raw: RawAutomaton) {
    self.raw = raw
    blocks = raw.accepts.map { $0 ? 1 : 0 }
  }

  /// Splits blocks until states of one block go to the same blocks.
  private mutating func refine() {
    var count = Set(blocks).count
    while true {
      var numbers: [[Int]: Int] = [:]
      blocks = raw.transitions.indices.map { state in
        let signature = [blocks[state]] + raw.transitions[state].map { $0.map { blocks[$0] } ?? -1 }
        if let known = numbers[signature] { return known }
        numbers[signature] = numbers.count
        return numbers.count - 1
      }
      guard numbers.count > count else { return }
      count = numbers.count
    }
  }

  /// By block, by class: the next block; nil where nothing can be accepted any more.
  private func rows() -> [[Int?]] {
    var rows = Array(repeating: [Int?](), count: (blocks.max() ?? 0) + 1)
    for (state, transitions) in raw.transitions.enumerated() {
      rows[blocks[state]] = transitions.map { $0.map { blocks[$0] } }
    }
    let live = live(rows)
    return rows.map { $0.map { $0.flatMap { live.contains($0) ? $0 : nil } } }
  }

  /// The blocks from which a text can still be accepted.
  private func live(_ rows: [[Int?]]) -> Set<Int> {
    var live = accepting
    var count = -1
    while live.count > count {
      count = live.count
      for (block, row) in rows.enumerated() where row.contains(where: { $0.map(live.contains) ?? false }) {
        live.insert(block)
      }
    }
    return live
  }

  private var accepting: Set<Int> {
    Set(blocks.indices.filter { raw.accepts[$0] }.map { blocks[$0] })
  }

  /// States by breadth from the start, in the order of the classes; classes by their least scalar.
  private func numbered() -> CompiledPattern.Automaton {
    let rows = rows()
    let (sets, columns) = mergedClasses(rows)
    var order = [blocks[0]]
    var numbers = [blocks[0]: 0]
    var index = 0
    while index < order.count {
      for block in columns.compactMap({ rows[order[index]][$0] }) where numbers[block] == nil {
        numbers[block] = order.count
        order.append(block)
      }
      index += 1
    }
    let accepting = accepting
    return CompiledPattern.Automaton(
      classes: sets.map(\.ranges),
      transitions: order.map { block in columns.map { rows[block][$0].flatMap { numbers[$0] } } },
      accepting: order.indices.filter { accepting.contains(order[$0]) }
    )
  }

  /// The classes that still differ, and for each a column of the rows that stands for it.
  private func mergedClasses(_ rows: [[Int?]]) -> ([ScalarSet], [Int]) {
    var sets: [[Int?]: ScalarSet] = [:]
    var firsts: [(column: Int, key: [Int?])] = []
    for column in raw.classes.indices {
      let key = rows.map { $0[column] }
      guard key.contains(where: { $0 != nil }) else { continue }
      if sets[key] == nil { firsts.append((column, key)) }
      sets[key] = sets[key]?.union(raw.classes[column]) ?? raw.classes[column]
    }
    return (firsts.map { sets[$0.key] ?? .none }, firsts.map(\.column))
  }
}
