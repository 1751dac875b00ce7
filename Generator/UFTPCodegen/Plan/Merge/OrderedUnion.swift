/// One order that holds all names of several lists.
enum OrderedUnion {
  /// An order in which every list's names stand as they stand in the list; nil if the lists contradict each other.
  static func keepingOrder(_ lists: [[String]]) -> [String]? {
    guard var result = lists.first else { return [] }
    for list in lists.dropFirst() {
      guard let next = interleave(older: result, newer: list) else { return nil }
      result = next
    }
    return result
  }

  /// The same where the lists agree; else the newest list's order with the others' names after it.
  static func inAnyOrder(_ lists: [[String]]) -> [String] {
    if let result = keepingOrder(lists) { return result }
    var result: [String] = []
    for name in lists.reversed().joined() where !result.contains(name) { result.append(name) }
    return result
  }

  private static func interleave(older: [String], newer: [String]) -> [String]? {
    let shared = Set(older).intersection(newer)
    guard older.filter(shared.contains) == newer.filter(shared.contains) else { return nil }
    var rest = older[...]
    var result: [String] = []
    for name in newer {
      if shared.contains(name) {
        result += rest.prefix { $0 != name }
        rest = rest.drop { $0 != name }.dropFirst()
      }
      result.append(name)
    }
    return result + rest
  }
}
