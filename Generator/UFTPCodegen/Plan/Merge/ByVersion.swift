/// What the versions say about one component: one entry a version, nil where it does not exist.
struct ByVersion<Component> {
  var entries: [Component?]

  init(_ entries: [Component?]) {
    self.entries = entries
  }

  /// The versions that have the component, oldest first.
  var present: [Component] { entries.compactMap { $0 } }

  var newest: Component? { present.last }

  var presence: Presence { Presence(entries.map { $0 != nil }) }

  /// The entries with each gap filled from the nearest version before it, or after it where there is none.
  ///
  /// What stands inside a component does not depend on versions that lack the component.
  var filled: [Component] {
    guard let first = present.first else { return [] }
    var last = first
    return entries.map { entry in
      last = entry ?? last
      return last
    }
  }

  func map<Part>(_ transform: (Component) -> Part?) -> ByVersion<Part> {
    ByVersion<Part>(entries.map { $0.flatMap(transform) })
  }
}

extension ByVersion: Sendable where Component: Sendable {}

/// The components of several versions put together by name, sorted by it.
func grouped<Component>(
  _ versions: [[Component]],
  by name: (Component) -> String
) -> [(name: String, byVersion: ByVersion<Component>)] {
  let tables = versions.map { components in
    Dictionary(components.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
  let names = Set(tables.flatMap(\.keys)).sorted()
  return names.map { name in (name, ByVersion(tables.map { $0[name] })) }
}
