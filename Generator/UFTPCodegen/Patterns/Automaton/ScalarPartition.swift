/// The scalars that a pattern's sets tell apart: disjoint classes, each wholly inside or outside every set.
struct ScalarPartition {
  /// In the order of their least scalars.
  private(set) var classes: [ScalarSet] = []
  /// By class: the sets that hold it.
  private(set) var members: [Bits] = []

  init(_ sets: [ScalarSet]) {
    var holders = Bits(capacity: sets.count)
    var start: UInt32 = 0
    var ranges: [Bits: [ClosedRange<UInt32>]] = [:]
    for event in Self.events(sets) {
      if event.place > start, !holders.isEmpty {
        if ranges[holders] == nil { members.append(holders) }
        ranges[holders, default: []].append(start...(event.place - 1))
      }
      start = event.place
      holders.toggle(event.set)
    }
    classes = members.map { ScalarSet(ranges[$0] ?? []) }
  }

  /// Where a set begins or ceases to hold the scalars.
  private struct Event {
    var place: UInt32
    var set: Int
  }

  private static func events(_ sets: [ScalarSet]) -> [Event] {
    var events: [Event] = []
    for (index, set) in sets.enumerated() {
      for range in set.ranges {
        events.append(Event(place: range.lowerBound, set: index))
        events.append(Event(place: range.upperBound + 1, set: index))
      }
    }
    return events.sorted { $0.place < $1.place }
  }
}
