/// Finds the types that could hold themselves by value: through single children, since arrays hold theirs elsewhere.
struct RecursionFinder {
  private let children: [String: Set<String>]

  init(_ schema: MergedSchema) {
    var children: [String: Set<String>] = [:]
    for type in schema.complexTypes {
      for element in type.content.elements where !element.isRepeated {
        if case .complex(let child) = element.newest.type { children[type.newest.name, default: []].insert(child) }
      }
    }
    self.children = children
  }

  /// Whether a child of this type may hold a value of the type that it is a child of.
  func leadsBack(from child: String, to type: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [child]
    while let next = waiting.popLast() {
      if next == type { return true }
      if seen.insert(next).inserted { waiting += children[next] ?? [] }
    }
    return false
  }
}

extension MergedElement {
  /// Whether it may stand more than once in some version.
  var isRepeated: Bool { occurrences.contains { $0.map { $0.maximum != 1 } ?? false } }
}
