extension Resolver {
  /// Resolves a simple type of the schema, unless that was done before.
  mutating func resolveSimpleType(_ name: String) {
    guard simpleTypes[name] == nil, let node = components.types[name] else { return }
    once("type '\(name)'", node) { $0.define(node, as: name, isAnonymous: false) }
  }

  /// Resolves a simple type that stands where it is used.
  mutating func anonymousSimpleType(_ node: SchemaNode, name: String) -> SimpleTypeReference {
    if claim(name, for: node) { _ = define(node, as: name, isAnonymous: true) }
    return .named(name)
  }

  private mutating func define(_ node: SchemaNode, as name: String, isAnonymous: Bool) -> Bool {
    guard let part = node.first("restriction", "list", "union"), let variety = variety(part, name) else { return false }
    var reader = FacetReader()
    reader.read(part)
    diagnostics += reader.diagnostics
    declared.fixedFacets[name] = reader.fixed
    simpleTypes[name] = SimpleType(
      name: name,
      isAnonymous: isAnonymous,
      variety: variety,
      facets: reader.facets,
      documentation: node.documentation,
      location: node.location
    )
    return true
  }

  private mutating func variety(_ part: SchemaNode, _ name: String) -> SimpleType.Variety? {
    switch part.name {
    case "restriction":
      single(part, attribute: "base", name: Self.anonymousName(owner: name, member: "Base"))
        .map { .restriction(of: $0) }
    case "list":
      single(part, attribute: "itemType", name: Self.anonymousName(owner: name, member: "Item")).map { .list(of: $0) }
    default: union(part, name)
    }
  }

  /// The one simple type that a part names in an attribute or holds.
  private mutating func single(_ part: SchemaNode, attribute: String, name: String) -> SimpleTypeReference? {
    let inner = part.first("simpleType")
    switch (part.value(attribute), inner) {
    case (let reference?, nil): return simpleType(named: reference, in: part)
    case (nil, let inner?): return anonymousSimpleType(inner, name: name)
    default:
      report(
        "xs:\(part.name) needs either the attribute '\(attribute)' or an xs:simpleType inside",
        at: part,
        advice: inner == nil ? "add one of them" : "remove one of them"
      )
      return nil
    }
  }

  private mutating func union(_ part: SchemaNode, _ name: String) -> SimpleType.Variety? {
    let names = (part.value("memberTypes") ?? "").split(separator: " ").map(String.init)
    var members: [SimpleTypeReference] = []
    for name in names {
      guard let member = simpleType(named: name, in: part) else { return nil }
      members.append(member)
    }
    let inner = part.children.filter { $0.name == "simpleType" }
    for (index, node) in inner.enumerated() {
      let memberName = Self.anonymousName(owner: name, member: "Member\(names.count + index + 1)")
      members.append(anonymousSimpleType(node, name: memberName))
    }
    guard !members.isEmpty else {
      report("the union has no member", at: part, advice: "set memberTypes, or put simple types inside")
      return nil
    }
    return .union(of: members)
  }
}
