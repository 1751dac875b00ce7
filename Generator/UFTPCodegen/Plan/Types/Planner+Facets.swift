extension Planner {
  mutating func facets(of type: MergedSimpleType) -> PlannedFacets {
    let first = type.facets.first ?? Facets()
    let isConstant = type.facets.allSatisfy { $0.saysTheSame(as: first) }
    let distinct = isConstant ? [first] : type.facets
    let value = values.value(.named(type.newest.name))
    if !isConstant { requireVaryingPatternOnText(type, value) }
    return PlannedFacets(byVersion: distinct.map { step($0, of: type, value) })
  }

  private mutating func step(_ facets: Facets, of type: MergedSimpleType, _ value: PlannedValue) -> PlannedFacets.Step {
    checkLiterals(of: facets, type, value)
    // Patterns of one step are alternatives, so that together they are one pattern.
    var sources: [String] = []
    if !facets.patterns.isEmpty { sources.append(facets.patterns.map(\.source).joined(separator: "|")) }
    if case .text = value.kind, !facets.enumeration.isEmpty {
      sources.append(facets.enumeration.map { escapedPattern($0.value) }.joined(separator: "|"))
    }
    let location = facets.patterns.first?.location ?? type.newest.location
    return PlannedFacets.Step(facets: facets, patterns: sources.compactMap { pattern($0, at: location) })
  }

  /// A pattern that matches one text only.
  private func escapedPattern(_ text: String) -> String {
    let special: Set<Character> = ["\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^"]
    return text.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// Bounds and listed values stand in the code as literals.
  private mutating func checkLiterals(of facets: Facets, _ type: MergedSimpleType, _ value: PlannedValue) {
    if case .text = value.kind { return }
    let bounds = [facets.minInclusive, facets.maxInclusive, facets.minExclusive, facets.maxExclusive]
    for text in bounds.compactMap({ $0 }) + facets.enumeration.map(\.value)
    where SwiftLiteral.value(text, of: value) == nil {
      report(
        "the value '\(text)' in the facets of '\(type.newest.name)' can't be written in Swift as a \(value.type)",
        at: type.newest.location,
        do: "give a value of the type that fits 64 bits"
      )
    }
    let hasLength = facets.length != nil || facets.minLength != nil || facets.maxLength != nil
    guard hasLength, case .enumeration = value.kind else { return }
    report(
      "the enumeration '\(type.newest.name)' is narrowed by a length",
      at: type.newest.location,
      do: "list the values that remain"
    )
  }

  private mutating func requireVaryingPatternOnText(_ type: MergedSimpleType, _ value: PlannedValue) {
    if case .text = value.kind { return }
    let sources = type.facets.map { $0.patterns.map(\.source) }
    guard sources.contains(where: { $0 != sources.first }) else { return }
    report(
      "the pattern of '\(type.newest.name)' differs between the versions, which only texts may",
      at: type.newest.location,
      do: "make them the same or generate the versions apart"
    )
  }
}
