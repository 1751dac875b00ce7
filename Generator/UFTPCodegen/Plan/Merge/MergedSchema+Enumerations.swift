extension MergedSchema {
  func simpleType(_ name: String) -> MergedSimpleType? {
    simpleTypes.first { $0.newest.name == name }
  }

  func complexType(_ name: String) -> MergedComplexType? {
    complexTypes.first { $0.newest.name == name }
  }

  /// Whether the type becomes a Swift enumeration: a list of texts that nothing else narrows.
  func isEnumeration(_ type: MergedSimpleType) -> Bool {
    guard case .restriction(let base) = type.newest.variety, !type.enumeration.isEmpty else { return false }
    let hasOtherFacets = type.facets.contains { facets in
      var rest = facets
      rest.enumeration = []
      return !rest.constrainsNothing
    }
    return !hasOtherFacets && isText(base)
  }

  /// Whether a type is, through any number of restrictions, a string.
  private func isText(_ reference: SimpleTypeReference) -> Bool {
    switch reference {
    case .builtIn(let type): return type.swiftType == "String"
    case .named(let name):
      guard case .restriction(let base) = simpleType(name)?.newest.variety else { return false }
      return isText(base)
    }
  }
}
