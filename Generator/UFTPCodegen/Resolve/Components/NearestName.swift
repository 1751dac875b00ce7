/// Guesses which name was meant.
enum NearestName {
  /// With more names than this, guessing costs more than it helps.
  private static let limit = 500

  /// The name that differs least, if it differs little.
  static func of(_ name: String, among names: some Collection<String>) -> String? {
    guard names.count <= limit, name.utf8.count <= 100 else { return nil }
    let candidates = names.filter { $0.utf8.count <= 100 }.map { (distance(name, $0), $0) }
    guard let best = candidates.min(by: <) else { return nil }
    return best.0 <= max(2, name.utf8.count / 5) ? best.1 : nil
  }

  /// How many letters must change to make one of the other, case aside.
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased().utf8)
    let right = Array(right.lowercased().utf8)
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = letter == other ? diagonal : 1 + min(diagonal, above, row[j])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
