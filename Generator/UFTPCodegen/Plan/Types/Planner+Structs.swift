extension Planner {
  mutating func structure(_ type: MergedComplexType, _ recursion: RecursionFinder) -> PlannedStruct {
    if type.attributes.count > Self.attributeLimit { reportAttributeCount(type) }
    let root = rootElement(of: type)
    return PlannedStruct(
      name: names.types[type.newest.name] ?? type.newest.name,
      origin: origin(of: type),
      base: abstractBase(of: type),
      rootElement: root,
      attributes: attributes(of: type),
      content: content(of: type, recursion),
      ignored: ignoredAttributes(of: root)
    )
  }

  mutating func abstraction(_ type: MergedComplexType) -> PlannedProtocol {
    let inherited = type.newest.base.flatMap(schema.complexType)
    let attributes = attributes(of: type).filter { attribute in
      inherited?.attributes.contains { $0.newest.name == attribute.xmlName } != true
    }
    let elements = content(of: type, RecursionFinder(schema)).elements.filter { element in
      inherited?.content.elements.contains { $0.newest.name == element.xmlName } != true
    }
    return PlannedProtocol(
      name: names.types[type.newest.name] ?? type.newest.name,
      origin: origin(of: type),
      base: abstractBase(of: type),
      attributes: attributes,
      elements: elements
    )
  }

  private func origin(of type: MergedComplexType) -> Origin {
    origin(
      of: type.newest.name,
      isAnonymous: type.newest.isAnonymous,
      at: type.newest.location,
      documentation: type.newest.documentation,
      presence: type.presence
    )
  }

  /// The nearest abstract type above, by the name of its protocol.
  private func abstractBase(of type: MergedComplexType) -> String? {
    var base = type.newest.base.flatMap(schema.complexType)
    while let next = base, !next.newest.isAbstract { base = next.newest.base.flatMap(schema.complexType) }
    return base.flatMap { names.types[$0.newest.name] }
  }

  private mutating func rootElement(of type: MergedComplexType) -> String? {
    let roots = schema.rootElements.filter { $0.newest.type == .complex(type.newest.name) }
    for extra in roots.dropFirst() {
      diagnostics.append(
        Diagnostic(
          .error,
          "root elements '\(extra.newest.name)' and '\(roots[0].newest.name)' share the type '\(type.newest.name)'",
          at: extra.newest.location,
          advice: "extend the type by an empty one for each of them, so that a value knows which message it is",
          related: roots[0].newest.location
        )
      )
    }
    return roots.first?.newest.name
  }

  /// The runtime marks the attributes that were seen with one bit each of a 64-bit word.
  private static var attributeLimit: Int { 64 }

  private mutating func reportAttributeCount(_ type: MergedComplexType) {
    diagnostics.append(
      Diagnostic(
        .error,
        "complex type '\(type.newest.name)' has \(type.attributes.count) attributes, more than \(Self.attributeLimit)",
        at: type.newest.location,
        advice: "move some of them to child elements"
      )
    )
  }
}
