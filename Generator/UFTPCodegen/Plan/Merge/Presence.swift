/// In which versions something exists, oldest first.
struct Presence: Sendable, Hashable {
  var byVersion: [Bool]

  init(_ byVersion: [Bool]) {
    self.byVersion = byVersion
  }

  var isEverywhere: Bool { byVersion.allSatisfy { $0 } }

  /// `since 3.1.0`, `until 3.0.0`, or nothing where it always exists.
  func note(versions: [String]) -> String? {
    guard !isEverywhere, let first = byVersion.firstIndex(of: true), let last = byVersion.lastIndex(of: true) else {
      return nil
    }
    let isUnbroken = byVersion[first...last].allSatisfy { $0 }
    guard isUnbroken else {
      let names = zip(versions, byVersion).filter(\.1).map(\.0)
      return "only in " + names.joined(separator: ", ")
    }
    switch (first > 0, last < byVersion.count - 1) {
    case (true, true): return "from \(versions[first]) to \(versions[last])"
    case (true, false): return "since \(versions[first])"
    case (false, _): return "until \(versions[last])"
    }
  }
}
