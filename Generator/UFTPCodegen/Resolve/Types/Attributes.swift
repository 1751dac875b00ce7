extension Resolver {
  /// A complex type with more attributes is not supported: generated decoders keep what they have seen in 64 bits.
  static let maximumAttributes = 64

  /// The attributes that a type, an extension or an attribute group declares, in their order.
  mutating func attributes(_ body: SchemaNode, owner: String) -> [AttributeUse] {
    var result: [AttributeUse] = []
    for node in body.parts {
      switch node.name {
      case "attribute":
        if let attribute = attribute(node, owner: owner) { result.append(attribute) }
      case "attributeGroup":
        let group = referenced("attribute group", in: components.attributeGroups, by: node)
        result += group.map { attributeGroup($0.name) } ?? []
      default: break
      }
    }
    return result
  }

  /// The attributes of a named group.
  mutating func attributeGroup(_ name: String) -> [AttributeUse] {
    if let known = attributeGroups[name] { return known }
    guard let node = components.attributeGroups[name] else { return [] }
    once("attribute group '\(name)'", node) { resolver in
      let attributes = resolver.attributes(node, owner: name)
      resolver.attributeGroups[name] = resolver.checked(attributes, of: "attribute group '\(name)'", node)
      return true
    }
    return attributeGroups[name] ?? []
  }

  /// The attributes, after reporting those of one name and too many of them.
  mutating func checked(_ attributes: [AttributeUse], of owner: String, _ node: SchemaNode) -> [AttributeUse] {
    var seen: [String: SourceLocation] = [:]
    for attribute in attributes {
      guard let other = seen.updateValue(attribute.location, forKey: attribute.name) else { continue }
      diagnostics.append(
        Diagnostic(
          "the \(owner) has two attributes '\(attribute.name)'",
          at: attribute.location,
          advice: "remove or rename one of the two",
          related: other
        )
      )
    }
    guard attributes.count > Self.maximumAttributes else { return attributes }
    report(
      "the \(owner) has \(attributes.count) attributes, and \(Self.maximumAttributes) are supported",
      at: node,
      advice: "move some of them into an element of their own"
    )
    return Array(attributes.prefix(Self.maximumAttributes))
  }

  private mutating func attribute(_ node: SchemaNode, owner: String) -> AttributeUse? {
    guard checkEitherNameOrReference(node) else { return nil }
    var declaration = node
    var typeName = Self.anonymousName(owner: owner, member: node.value("name") ?? "")
    if node.attribute("ref") != nil {
      guard let global = referenced("attribute", in: components.attributes, by: node) else { return nil }
      declaration = global.node
      typeName = global.name
    }
    guard let type = attributeType(declaration, anonymousName: typeName) else { return nil }
    checkValues(node, declaration)
    let use = attributeUse(node, declaration, type, owner: owner)
    declared.attributes.append(use)
    // Outside a restriction a prohibited attribute is the same as none.
    return node.value("use") == "prohibited" ? nil : use
  }

  private func attributeUse(
    _ node: SchemaNode,
    _ declaration: SchemaNode,
    _ type: SimpleTypeReference,
    owner: String
  ) -> AttributeUse {
    let hasOwnValue = node.attribute("default") != nil || node.attribute("fixed") != nil
    let values = hasOwnValue ? node : declaration
    let isRequired = node.value("use") == "required"
    return AttributeUse(
      name: declaration.value("name") ?? "",
      type: type,
      isRequired: isRequired,
      // What a global attribute says about its absence means nothing where it must be there.
      defaultValue: isRequired ? nil : values.attribute("default"),
      fixedValue: values.attribute("fixed"),
      declaredIn: owner,
      documentation: node.documentation ?? declaration.documentation,
      location: node.location
    )
  }

  private mutating func attributeType(_ node: SchemaNode, anonymousName: String) -> SimpleTypeReference? {
    switch (node.value("type"), node.first("simpleType")) {
    case (let name?, nil): return simpleType(named: name, in: node)
    case (nil, let inner?): return anonymousSimpleType(inner, name: anonymousName)
    case (nil, nil):
      report(
        "the attribute '\(node.value("name") ?? "")' has no type, so any text would be valid, which is not supported",
        at: node,
        advice: "set its type, such as xs:string"
      )
    case (_?, _?):
      report("the attribute has two types", at: node, advice: "remove the attribute 'type' or the type inside")
    }
    return nil
  }

  private mutating func checkValues(_ node: SchemaNode, _ declaration: SchemaNode) {
    checkOneValue(node)
    if node.attribute("default") != nil, node.value("use") == "required" {
      report("a required attribute cannot have a default", at: node, advice: "remove 'default' or the use")
    }
    guard node.attribute("ref") != nil else { return }
    if let fixed = declaration.attribute("fixed"), let own = node.attribute("fixed") ?? node.attribute("default"),
      own != fixed || node.attribute("default") != nil
    {
      report(
        "the value '\(own)' differs from what the global attribute fixes, '\(fixed)'",
        at: node,
        advice: "remove it here",
        related: declaration.location
      )
    }
  }

  /// Checks a global attribute on its own, in case that nothing refers to it.
  mutating func checkGlobalAttribute(_ node: SchemaNode) {
    checkOneValue(node)
    let name = node.value("name") ?? ""
    guard let type = attributeType(node, anonymousName: name) else { return }
    declared.attributes.append(attributeUse(node, node, type, owner: name))
  }
}
