/// The scalars that a pattern's sets tell apart: disjoint classes, each wholly inside or outside every set.
struct ScalarPartition {
  /// In the order of their least scalars.
  private(set) var classes: [ScalarSet] = []
  /// By class: the sets that hold it.
  private(set) var members: [Bits] = []

  init(_ sets: [ScalarSet]) {
    let starts = Set(sets.flatMap(\.ranges).flatMap { [$0.lowerBound, $0.upperBound + 1] }).sorted()
    var ranges: [Bits: [ClosedRange<UInt32>]] = [:]
    var order: [Bits] = []
    for (start, end) in zip(starts, starts.dropFirst()) {
      let holders = Bits(sets.indices.filter { sets[$0].contains(start) }, capacity: sets.count)
      guard !holders.isEmpty else { continue }
      if ranges[holders] == nil { order.append(holders) }
      ranges[holders, default: []].append(start...(end - 1))
    }
    members = order
    classes = order.map { ScalarSet(ranges[$0] ?? []) }
  }
}
