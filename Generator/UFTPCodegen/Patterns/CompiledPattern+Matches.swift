/// Matching within the generator, where a schema's own values are checked; generated code has a faster way.
extension CompiledPattern {
  /// Whether the whole text matches.
  func matches(_ text: String) -> Bool {
    switch self {
    case .automaton(let automaton): automaton.matches(text.unicodeScalars)
    case .counting(let automaton): automaton.matches(text.unicodeScalars)
    }
  }
}

extension CompiledPattern.Automaton {
  func matches(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    var state = 0
    for scalar in text {
      let found = classes.firstIndex { $0.holds(scalar.value) }
      guard let found, let next = transitions[state][found] else { return false }
      state = next
    }
    return accepting.contains(state)
  }
}

extension CompiledPattern.CountingAutomaton {
  func matches(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    // By position: how many scalars in a row it may have read.
    var active: [Int: Set<Int>] = [:]
    var isStart = true
    for scalar in text {
      let holding = classes.map { $0.holds(scalar.value) }
      var next: [Int: Set<Int>] = [:]
      let entered = isStart ? first : active.filter { isComplete($0) }.flatMap { follow[$0.key] }
      for position in entered where holding[positions[position].scalarClass] { next[position, default: []].insert(1) }
      for (position, counts) in active where holding[positions[position].scalarClass] {
        next[position, default: []].formUnion(counts.compactMap { oneMore(than: $0, at: positions[position]) })
      }
      active = next.filter { !$0.value.isEmpty }
      isStart = false
    }
    return isStart ? acceptsEmpty : active.contains { isComplete($0) && last.contains($0.key) }
  }

  private func isComplete(_ active: (key: Int, value: Set<Int>)) -> Bool {
    active.value.contains { $0 >= positions[active.key].minimum }
  }

  /// The next count, if there may be one; without an upper bound, counts above the lower one are all the same.
  private func oneMore(than count: Int, at position: Position) -> Int? {
    guard let maximum = position.maximum else { return min(count + 1, position.minimum) }
    return count < maximum ? count + 1 : nil
  }
}
