extension Planner {
  func leniencies() -> [PlannedLeniency] {
    let file = source.content
    return file.leniencies.keys.sorted().compactMap { name in
      file.leniencies[name].map { PlannedLeniency(name: name, documentation: $0.documentation) }
    }
  }

  /// The attributes that leniencies read over in a root element.
  func ignoredAttributes(of element: String?) -> [PlannedStruct.IgnoredAttribute] {
    let file = source.content
    return file.leniencies.keys.sorted().flatMap { name -> [PlannedStruct.IgnoredAttribute] in
      guard let leniency = file.leniencies[name], element != nil, leniency.element == element else { return [] }
      return (leniency.ignoredAttributes ?? []).map { .init(name: $0, leniency: name) }
    }
  }

  /// The second pattern that a leniency allows for a simple type.
  mutating func lenientPattern(for type: MergedSimpleType) -> PlannedSimpleType.LenientPattern? {
    for name in source.content.leniencies.keys.sorted() {
      guard let leniency = source.content.leniencies[name], leniency.type == type.newest.name else { continue }
      guard let text = leniency.pattern else { continue }
      let pattern = pattern(text, at: source.location(of: name, in: "leniencies"))
      return pattern.map { PlannedSimpleType.LenientPattern(name: name, pattern: $0) }
    }
    return nil
  }

  mutating func check(_ leniency: ProtocolFile.Leniency, named name: String) {
    let location = source.location(of: name, in: "leniencies")
    if !SwiftNames.isIdentifier(name) || ReservedNames.words.contains(name)
      || ReservedNames.leniencyMembers.contains(name)
    {
      report(
        "the leniency '\(name)' has no name that the code could use",
        at: location,
        do: "write another in lowerCamelCase"
      )
    }
    switch (leniency.element, leniency.ignoredAttributes, leniency.type, leniency.pattern) {
    case (let element?, let attributes?, nil, nil):
      check(attributes, of: element, leniency: name, at: location)
    case (nil, nil, let type?, .some):
      checkPatternTarget(type, leniency: name, at: location)
    default:
      report(
        "the leniency '\(name)' says neither \"element\" and \"ignoredAttributes\" nor \"type\" and \"pattern\"",
        at: location,
        do: "write one of the two pairs"
      )
    }
  }

  private mutating func check(_ attributes: [String], of element: String, leniency: String, at location: SourceLocation)
  {
    guard let type = payloadType(ofRoot: element) else {
      report("the leniency '\(leniency)' names '\(element)', which is no root element", at: location, do: "correct it")
      return
    }
    for name in attributes where type.attributes.contains(where: { $0.newest.name == name }) {
      report("the leniency '\(leniency)' ignores '\(name)', which '\(element)' has", at: location, do: "take it out")
    }
  }

  private mutating func checkPatternTarget(_ name: String, leniency: String, at location: SourceLocation) {
    guard let type = schema.simpleType(name) else {
      report("the leniency '\(leniency)' names '\(name)', which is no simple type", at: location, do: "correct it")
      return
    }
    let others = source.content.leniencies.filter { $0.value.type == name && $0.key < leniency }
    if !others.isEmpty {
      report("two leniencies give '\(name)' a pattern", at: location, do: "put both patterns into one, as (a|b)")
    }
    guard case .text = values.value(.named(type.newest.name)).kind, !type.facets.allSatisfy(\.patterns.isEmpty) else {
      report("the leniency '\(leniency)' needs a text type with a pattern", at: location, do: "name another type")
      return
    }
  }
}
