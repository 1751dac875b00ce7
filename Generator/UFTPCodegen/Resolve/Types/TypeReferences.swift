extension Resolver {
  /// The simple type that an attribute such as `type` or `base` names; nil if that is reported as wrong.
  mutating func simpleType(named name: String, in node: SchemaNode) -> SimpleTypeReference? {
    switch typeReference(named: name, in: node) {
    case .simple(let reference)?: return reference
    case .complex(let type)?:
      report(
        "'\(type)' is a complex type, and a simple type is needed",
        at: node,
        advice: "name a simple type",
        related: components.types[type]?.location
      )
      return nil
    case nil: return nil
    }
  }

  /// The type that an attribute such as `type` or `base` names; nil if that is reported as wrong.
  mutating func typeReference(named name: String, in node: SchemaNode) -> TypeReference? {
    switch ResolvedName(name, in: node) {
    case .schema(let builtIn): return builtInType(builtIn, in: node).map { .simple(.builtIn($0)) }
    case .own(let own): return ownType(own, in: node)
    case let other:
      refuse(other, written: name, in: node)
      return nil
    }
  }

  private mutating func builtInType(_ name: String, in node: SchemaNode) -> BuiltInType? {
    if let type = BuiltInType(rawValue: name) { return type }
    let advice =
      NearestName.of(name, among: BuiltInType.allCases.map(\.rawValue)).map { "did you mean '\($0)'?" }
      ?? "use a type such as string, integer or dateTime"
    report("the type '\(name)' of XML Schema is not supported", at: node, advice: advice)
    return nil
  }

  private mutating func ownType(_ name: String, in node: SchemaNode) -> TypeReference? {
    guard let declaration = components.types[name] else {
      reportUnknown("type", name, among: components.types, in: node)
      return nil
    }
    guard declaration.name == "simpleType" else { return .complex(name) }
    resolveSimpleType(name)
    return .simple(.named(name))
  }

  /// The declaration of a global component that `ref` names; nil if that is reported as wrong.
  mutating func referenced(
    _ kind: String,
    in table: [String: SchemaNode],
    by node: SchemaNode
  ) -> (name: String, node: SchemaNode)? {
    let written = node.value("ref") ?? ""
    switch ResolvedName(written, in: node) {
    case .own(let name):
      if let found = table[name] { return (name, found) }
      reportUnknown(kind, name, among: table, in: node)
    case let other:
      refuse(other, written: written, in: node)
    }
    return nil
  }

  private mutating func refuse(_ name: ResolvedName, written: String, in node: SchemaNode) {
    switch name {
    case .undeclaredPrefix(let prefix):
      report(
        "the prefix '\(prefix)' of '\(written)' is not declared",
        at: node,
        advice: "declare it, as xmlns:xs=\"\(SchemaNode.schemaNamespace)\" does for XML Schema"
      )
    case .foreign(let namespace, _):
      report(
        "'\(written)' is in the namespace '\(namespace)', which is not supported",
        at: node,
        advice: "refer to a component of this schema set, in no namespace"
      )
    case .schema, .own:
      report("'\(written)' cannot be referred to here", at: node, advice: "refer to a component of this schema set")
    }
  }

  private mutating func reportUnknown(
    _ kind: String,
    _ name: String,
    among table: [String: SchemaNode],
    in node: SchemaNode
  ) {
    var advice = "declare it, or include the file that does"
    if kind == "type", BuiltInType(rawValue: name) != nil {
      advice = "for the type of XML Schema write it with its prefix, as in 'xs:\(name)'"
    } else if let nearest = NearestName.of(name, among: table.keys) {
      advice = "did you mean '\(nearest)'?"
    }
    report("there is no \(kind) '\(name)'", at: node, advice: advice)
  }
}
