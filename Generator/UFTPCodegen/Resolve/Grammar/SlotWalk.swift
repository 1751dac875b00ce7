/// Goes over the slots of a construct as its children come.
struct SlotWalk {
  private let slots: [Construct.Slot]
  private var index = 0
  private var counts: [Int]
  private var isClosed = false

  init(_ slots: [Construct.Slot]) {
    self.slots = slots
    counts = Array(repeating: 0, count: slots.count)
  }

  /// What the next child is, or nil if it has no place there.
  mutating func take(_ name: String) -> Construct.Kind? {
    guard !isClosed else { return nil }
    for next in index..<slots.count where counts[next] < slots[next].maximum {
      guard let kind = slots[next].kinds[name] else { continue }
      index = next
      counts[next] += 1
      isClosed = slots[next].closing.contains(name)
      return kind
    }
    return nil
  }

  /// What should have come and did not, in words.
  var missing: [String] {
    slots.indices.filter { counts[$0] < slots[$0].minimum }.map { slots[$0].names }
  }
}

extension Construct.Slot {
  /// The names that may stand there, in words.
  var names: String {
    kinds.keys.sorted().map { "xs:\($0)" }.joined(separator: " or ")
  }
}

extension Construct {
  /// The children in their order, in words.
  var order: String {
    slots.map(\.names).joined(separator: ", then ")
  }
}
