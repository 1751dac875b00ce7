/// Whether a simple type narrows its base, and says nothing that contradicts itself.
extension ModelChecks {
  mutating func check(_ type: SimpleType) {
    switch type.variety {
    case .restriction(let base):
      checkAllowed(type, base)
      checkFixed(type, base)
      checkLengths(type, base)
      checkDigits(type, base)
      checkWhiteSpace(type, base)
      checkBounds(type, base)
      checkEnumeration(type, base)
    case .list(let item):
      if isList(item) { refuse(type, "a list of lists is not supported", "list a type that is not a list itself") }
    case .union: break
    }
  }

  mutating func refuse(_ type: SimpleType, _ message: String, _ advice: String) {
    report("type '\(type.name)': \(message)", at: type.location, advice: advice)
  }

  private func isList(_ reference: SimpleTypeReference) -> Bool {
    switch table.kind(of: reference) {
    case .atomic: false
    case .list: true
    case .union(let members): members.contains { isList($0) }
    }
  }

  private mutating func checkAllowed(_ type: SimpleType, _ base: SimpleTypeReference) {
    let kind = table.kind(of: base)
    for facet in type.facets.written where !kind.facetNames.contains(facet.name) {
      refuse(type, "xs:\(facet.name) cannot restrict \(kind.inWords)", "remove it, or restrict another type")
    }
  }

  private mutating func checkFixed(_ type: SimpleType, _ base: SimpleTypeReference) {
    for step in table.steps(of: base) {
      let fixed = declared.fixedFacets[step.name] ?? []
      for facet in type.facets.written where fixed.contains(facet.name) {
        let inherited = step.facets.written.first { $0.name == facet.name }?.value
        guard let inherited, inherited != facet.value else { continue }
        refuse(
          type,
          "xs:\(facet.name) is '\(facet.value)', and '\(step.name)' fixes it as '\(inherited)'",
          "remove it"
        )
      }
    }
  }

  private mutating func checkWhiteSpace(_ type: SimpleType, _ base: SimpleTypeReference) {
    guard let own = type.facets.whiteSpace else { return }
    let inherited = table.whiteSpace(of: base)
    guard own.rank < inherited.rank else { return }
    refuse(
      type,
      "xs:whiteSpace is '\(own.rawValue)', which the base's '\(inherited.rawValue)' does not allow",
      "remove it"
    )
  }

  private mutating func checkEnumeration(_ type: SimpleType, _ base: SimpleTypeReference) {
    let whiteSpace = table.whiteSpace(of: base)
    var seen: [String: SourceLocation] = [:]
    for value in type.facets.enumeration {
      if let other = seen.updateValue(value.location, forKey: value.value.normalised(whiteSpace)) {
        report("the value '\(value.value)' is listed twice", at: value.location, advice: "remove one", related: other)
      }
      if let expected = values.expectation(for: value.value, of: base) {
        report(
          "the value '\(value.value)' is not one of \(base.written)",
          at: value.location,
          advice: "give \(expected)"
        )
      }
    }
  }
}

extension WhiteSpaceFacet {
  /// How much it changes.
  fileprivate var rank: Int {
    switch self {
    case .preserve: 0
    case .replace: 1
    case .collapse: 2
    }
  }
}
