extension Resolver {
  /// Resolves a complex type of the schema, unless that was done before.
  mutating func resolveComplexType(_ name: String) {
    guard complexTypes[name] == nil, let node = components.types[name] else { return }
    once("type '\(name)'", node) { $0.define(node, as: name, isAnonymous: false) }
  }

  /// Resolves a complex type that stands where it is used, and gives its made-up name.
  mutating func anonymousComplexType(_ node: SchemaNode, name: String) -> String {
    if claim(name, for: node) { _ = define(node, as: name, isAnonymous: true) }
    return name
  }

  private mutating func define(_ node: SchemaNode, as name: String, isAnonymous: Bool) -> Bool {
    var type = ComplexType(
      name: name,
      isAnonymous: isAnonymous,
      isAbstract: node.value("abstract").map { $0 == "true" || $0 == "1" } ?? false,
      base: nil,
      attributes: [],
      content: .empty,
      documentation: node.documentation,
      location: node.location
    )
    if let content = node.first("simpleContent", "complexContent") {
      guard let body = content.first("extension"), extend(&type, by: body, content) else { return false }
    } else {
      type.content = ownContent(node, owner: name)
      type.attributes = attributes(node, owner: name)
    }
    type.attributes = checked(type.attributes, of: "type '\(name)'", node)
    complexTypes[name] = type
    return true
  }

  /// Adds what the base type has and what the extension adds to it.
  private mutating func extend(_ type: inout ComplexType, by body: SchemaNode, _ kind: SchemaNode) -> Bool {
    guard let reference = typeReference(named: body.value("base") ?? "", in: body) else { return false }
    switch reference {
    case .simple(let simple):
      guard kind.name == "simpleContent" else {
        report(
          "xs:complexContent cannot extend a simple type",
          at: body,
          advice: "use xs:simpleContent, or name a complex type"
        )
        return false
      }
      type.content = .text(simple)
    case .complex(let name):
      guard inherit(&type, from: name, body, kind) else { return false }
    }
    type.attributes += attributes(body, owner: type.name)
    return true
  }

  private mutating func inherit(
    _ type: inout ComplexType,
    from baseName: String,
    _ body: SchemaNode,
    _ kind: SchemaNode
  ) -> Bool {
    resolveComplexType(baseName)
    guard let base = complexTypes[baseName] else { return false }
    type.base = baseName
    type.attributes = base.attributes
    let hasText = if case .text = base.content { true } else { false }
    guard hasText == (kind.name == "simpleContent") else {
      report(
        "xs:\(kind.name) cannot extend '\(baseName)', which has \(hasText ? "text" : "no text") as its content",
        at: body,
        advice: "use xs:\(hasText ? "simpleContent" : "complexContent")",
        related: base.location
      )
      return false
    }
    let own = hasText ? .empty : ownContent(body, owner: type.name)
    type.content = joined(base, own, body)
    return true
  }

  private mutating func joined(_ base: ComplexType, _ own: ContentModel, _ body: SchemaNode) -> ContentModel {
    switch (base.content, own) {
    case (let content, .empty), (.empty, let content): return content
    case (.sequence(let first), .sequence(let second)):
      checkNames(first + second)
      return .sequence(first + second)
    case (let content, .sequence([])), (.sequence([]), let content):
      if case .all = content { break }
      return content
    default: break
    }
    report(
      "adding to the content of '\(base.name)' is not supported, since one of the two is an xs:choice or xs:all",
      at: body,
      advice: "extend types whose content is an xs:sequence, and add an xs:sequence",
      related: base.location
    )
    return .empty
  }
}
