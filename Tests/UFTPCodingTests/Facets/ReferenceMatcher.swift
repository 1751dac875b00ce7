import UFTPCoding

/// A counting automaton as plain data, for programs made at random.
struct CountingProgram: CustomStringConvertible {
  var classes: [[ClosedRange<UInt32>]]
  var positions: [(scalarClass: Int, minimum: Int, maximum: Int?)]
  var first: [Int]
  var follow: [[Int]]
  var last: [Int]
  var acceptsEmpty: Bool

  var pattern: XSDPattern {
    XSDPattern(
      source: "random",
      counting: .init(
        classes: classes,
        positions: positions.map { .init(class: $0.scalarClass, minimum: $0.minimum, maximum: $0.maximum) },
        first: first,
        follow: follow,
        last: last,
        acceptsEmpty: acceptsEmpty
      )
    )
  }

  var description: String {
    "classes \(classes) positions \(positions) first \(first) follow \(follow) last \(last)"
  }
}

/// Matches by the book: the set of all pairs of a position and what it has counted.
struct ReferenceMatcher {
  let program: CountingProgram

  private struct State: Hashable {
    var position: Int
    var count: Int
  }

  func matches(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)
    guard let start = scalars.first else { return program.acceptsEmpty }
    var states = Set(program.first.filter { reads($0, start) }.map { State(position: $0, count: 1) })
    for scalar in scalars.dropFirst() { states = step(states, scalar) }
    return states.contains { isReady($0) && program.last.contains($0.position) }
  }

  private func step(_ states: Set<State>, _ scalar: UInt32) -> Set<State> {
    var next: Set<State> = []
    for state in states {
      // Beyond the minimum, an unbounded count is all the same.
      let isFull = program.positions[state.position].maximum.map { state.count >= $0 } ?? false
      if !isFull && reads(state.position, scalar) {
        next.insert(State(position: state.position, count: state.count + 1))
      }
      guard isReady(state) else { continue }
      for position in program.follow[state.position] where reads(position, scalar) {
        next.insert(State(position: position, count: 1))
      }
    }
    return next
  }

  private func isReady(_ state: State) -> Bool {
    state.count >= program.positions[state.position].minimum
  }

  private func reads(_ position: Int, _ scalar: UInt32) -> Bool {
    program.classes[program.positions[position].scalarClass].contains { $0.contains(scalar) }
  }
}
