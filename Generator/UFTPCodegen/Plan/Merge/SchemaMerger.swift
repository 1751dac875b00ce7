/// Makes one schema out of those of several versions, or says what keeps them apart.
struct SchemaMerger {
  private let models: [SchemaModel]
  var diagnostics: [Diagnostic] = []

  /// - Parameter models: The versions in any order; one at least.
  init(_ models: [SchemaModel]) {
    self.models = models.sorted { VersionNumber($0.version) < VersionNumber($1.version) }
  }

  mutating func merge() -> MergedSchema {
    checkVersions()
    return MergedSchema(
      versions: models.map(\.version),
      rootElements: grouped(models.map(\.rootElements), by: \.name).compactMap { rootElement($0.byVersion) },
      complexTypes: grouped(models.map(\.complexTypes), by: \.name).compactMap { complexType($0.byVersion) },
      simpleTypes: grouped(models.map(\.simpleTypes), by: \.name).compactMap { simpleType($0.byVersion) }
    )
  }

  private mutating func rootElement(_ element: ByVersion<RootElement>) -> MergedRootElement? {
    guard let newest = element.newest else { return nil }
    requireSame("the type of root element '\(newest.name)'", element, \.type, at: \.location)
    return MergedRootElement(newest: newest, presence: element.presence)
  }

  private mutating func checkVersions() {
    for (model, next) in zip(models, models.dropFirst()) {
      if VersionNumber(model.version) == VersionNumber(next.version) {
        diagnostics.append(
          Diagnostic(
            .error,
            "version \(model.version) is given twice",
            at: next.rootElements.first?.location,
            advice: "name each schema folder once",
            related: model.rootElements.first?.location
          )
        )
      } else if VersionNumber(model.version).major != VersionNumber(next.version).major {
        diagnostics.append(
          Diagnostic(
            .error,
            "versions \(model.version) and \(next.version) belong to different major versions",
            at: next.rootElements.first?.location,
            advice: "generate each major version into a module of its own",
            related: model.rootElements.first?.location
          )
        )
      }
    }
  }

  /// Reports the first change of what must stay the same in all versions.
  mutating func requireSame<Component, Part: Equatable>(
    _ what: String,
    _ component: ByVersion<Component>,
    _ part: (Component) -> Part,
    at location: (Component) -> SourceLocation
  ) {
    let present = zip(models, component.entries).compactMap { model, entry in entry.map { (model.version, $0) } }
    for (older, newer) in zip(present, present.dropFirst()) where part(older.1) != part(newer.1) {
      diagnostics.append(
        Diagnostic(
          .error,
          "\(what) differs between \(older.0) and \(newer.0)",
          at: location(newer.1),
          advice: "such versions cannot share one module: make them the same or generate them apart",
          related: location(older.1)
        )
      )
      return
    }
  }
}

/// A version as three numbers, so that 3.10.0 comes after 3.9.0.
struct VersionNumber: Comparable {
  private let parts: [Int]

  init(_ text: String) {
    parts = text.split(separator: ".").map { Int($0) ?? 0 }
  }

  var major: Int { parts.first ?? 0 }

  static func < (one: Self, other: Self) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
