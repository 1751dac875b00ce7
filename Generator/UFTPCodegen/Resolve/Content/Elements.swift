extension Resolver {
  /// A global element as a document's root.
  mutating func rootElement(_ node: SchemaNode) -> RootElement? {
    guard let name = node.value("name"), let type = elementType(node, anonymousName: name) else { return nil }
    for attribute in ["default", "fixed"] where node.attribute(attribute) != nil {
      report(
        "'\(attribute)' on a global element is not supported",
        at: node,
        advice: "remove it, or set it where the element is declared within a type"
      )
    }
    return RootElement(name: name, type: type, documentation: node.documentation, location: node.location)
  }

  /// An element of a content model.
  mutating func element(_ node: SchemaNode, owner: String, bounds: Occurrence) -> ElementUse? {
    guard checkEitherNameOrReference(node) else { return nil }
    var declaration = node
    var typeName: String
    if node.attribute("ref") != nil {
      guard let global = referenced("element", in: components.elements, by: node) else { return nil }
      declaration = global.node
      typeName = global.name
    } else {
      typeName = Self.anonymousName(owner: owner, member: node.value("name") ?? "")
    }
    guard let type = elementType(declaration, anonymousName: typeName) else { return nil }
    checkOneValue(node)
    let use = ElementUse(
      name: declaration.value("name") ?? "",
      type: type,
      minOccurs: bounds.minimum,
      maxOccurs: bounds.maximum,
      defaultValue: node.attribute("default"),
      fixedValue: node.attribute("fixed"),
      documentation: node.documentation ?? declaration.documentation,
      location: node.location
    )
    declared.elements.append(use)
    return use
  }

  private mutating func elementType(_ node: SchemaNode, anonymousName: String) -> TypeReference? {
    let inner = node.first("simpleType", "complexType")
    switch (node.value("type"), inner) {
    case (let name?, nil):
      return typeReference(named: name, in: node)
    case (nil, let inner?) where inner.name == "simpleType":
      return .simple(anonymousSimpleType(inner, name: anonymousName))
    case (nil, let inner?):
      return .complex(anonymousComplexType(inner, name: anonymousName))
    case (nil, nil):
      report(
        "the element '\(node.value("name") ?? "")' has no type, so anything would be valid, which is not supported",
        at: node,
        advice: "set its type"
      )
    case (_?, _?):
      report("the element has two types", at: node, advice: "remove the attribute 'type' or the type inside")
    }
    return nil
  }

  /// Checks that a local declaration has either a name, or refers to a global one and then says no more than it may.
  mutating func checkEitherNameOrReference(_ node: SchemaNode) -> Bool {
    guard node.attribute("ref") != nil else {
      guard node.attribute("name") == nil else { return true }
      report("xs:\(node.name) has neither 'name' nor 'ref'", at: node, advice: "add one of them")
      return false
    }
    let values = node.name == "element" ? ["default", "fixed"] : []
    let extra = (["name", "type", "form"] + values).filter { node.attribute($0) != nil }
    let hasTypes = node.first("simpleType", "complexType") != nil
    guard extra.isEmpty && !hasTypes else {
      report(
        "xs:\(node.name) with 'ref' cannot have a type inside or '\(extra.first ?? "name")' of its own",
        at: node,
        advice: "remove 'ref', or all that the global declaration says already"
      )
      return false
    }
    return true
  }

  /// Checks that a declaration does not have both a default and a fixed value.
  mutating func checkOneValue(_ node: SchemaNode) {
    guard node.attribute("default") != nil, node.attribute("fixed") != nil else { return }
    report("xs:\(node.name) has both 'default' and 'fixed'", at: node, advice: "remove one of the two")
  }
}
