extension Renderer {
  /// An enumeration whose raw values are the texts.
  func enumeration(
    _ name: String,
    _ documentation: Documentation,
    _ cases: [PlannedCase],
    _ whiteSpace: WhiteSpaceFacet
  ) -> Declaration {
    let notes = Notes(versions: plan.versions)
    let members = cases.map { value in
      Declaration(
        "case \(SwiftNames.escaped(value.name)) = \(SwiftLiteral.string(value.text))",
        self.documentation(value.documentation, note: notes.value(value))
      )
    }
    return Declaration(
      "public nonisolated enum \(name): String, XSDEnumeration",
      documentation,
      body: .members(members + self.whiteSpace(whiteSpace) + knowledge(cases) + usualTexts(cases))
    )
  }

  /// Which version has which case, where they differ.
  private func knowledge(_ cases: [PlannedCase]) -> [Declaration] {
    let varying = cases.filter { !$0.presence.isEverywhere }
    guard !varying.isEmpty else { return [] }
    let lines = varying.map { value in
      Code.line("case .\(SwiftNames.escaped(value.name)): \(condition(value.presence))")
    }
    let rest: [Code] = varying.count < cases.count ? [.line("default: true")] : []
    return [
      Declaration(
        "public static func isKnown",
        Documentation("Whether a version of the schema has a value."),
        parameters: ["_ value: Self", "version: Int"],
        tail: " -> Bool",
        body: .code([.cases("switch value", lines + rest)])
      )
    ]
  }

  /// A condition on `version`, the place of a version, or a number beyond the last for the newest.
  func condition(_ presence: Presence) -> String {
    let places = presence.byVersion.indices.filter { presence.byVersion[$0] }
    guard let first = places.first, let last = places.last else { return "false" }
    let isUnbroken = places.count == last - first + 1
    guard isUnbroken else {
      return
        "[\(places.map(String.init).joined(separator: ", "))].contains(min(version, \(presence.byVersion.count - 1)))"
    }
    switch (first == 0, last == presence.byVersion.count - 1) {
    case (_, true): return "version >= \(first)"
    case (true, false): return "version <= \(last)"
    case (false, false): return "(\(first)...\(last)).contains(version)"
    }
  }
}
