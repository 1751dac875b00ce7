/// Checks that a schema file is made of supported constructs only, each in its place.
///
/// What passes needs no further look at stray attributes and children: the stages after it read only what they know.
struct GrammarCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks a whole file.
  mutating func check(_ file: SchemaFile) {
    guard file.root.isSchema("schema") else {
      report(
        "the file's root is '\(file.root.name)', and not xs:schema",
        at: file.root,
        advice: "move the file out of the folder, or set xmlns:xs=\"\(SchemaNode.schemaNamespace)\""
      )
      return
    }
    check(file.root, as: .schema)
  }

  private mutating func check(_ node: SchemaNode, as kind: Construct.Kind) {
    let construct = Construct.of(kind)
    checkAttributes(of: node, construct)
    guard !construct.isOpen else { return }
    checkText(of: node)
    checkChildren(of: node, construct)
  }

  private mutating func checkText(of node: SchemaNode) {
    let text = node.text.trimmingXMLSpace
    guard !text.isEmpty else { return }
    report("text is not allowed in xs:\(node.name)", at: node, advice: "remove it, or put it in xs:documentation")
  }

  private mutating func checkChildren(of node: SchemaNode, _ construct: Construct) {
    var walk = SlotWalk(construct.slots)
    let before = diagnostics.count
    for child in node.children {
      guard child.namespace == SchemaNode.schemaNamespace else {
        report(
          "'\(child.name)' is not an element of XML Schema",
          at: child,
          advice: "remove it, or put it in xs:appinfo"
        )
        continue
      }
      if let kind = walk.take(child.name) {
        check(child, as: kind)
      } else {
        refuse(child, in: node, construct)
      }
    }
    // What was refused may well be what is missing.
    guard diagnostics.count == before else { return }
    for names in walk.missing {
      report("xs:\(node.name) lacks its content", at: node, advice: "add \(names)")
    }
  }

  private mutating func refuse(_ child: SchemaNode, in node: SchemaNode, _ construct: Construct) {
    let isContent = node.name == "simpleContent" || node.name == "complexContent"
    if let advice = UnsupportedConstructs.elements[child.name] {
      report("xs:\(child.name) is not supported", at: child, advice: advice)
    } else if child.name == "restriction" && isContent {
      let advice = UnsupportedConstructs.contentRestriction
      report("xs:restriction in xs:\(node.name) is not supported", at: child, advice: advice)
    } else if construct.slots.contains(where: { $0.kinds[child.name] != nil }) {
      report(
        "xs:\(child.name) stands in the wrong place of xs:\(node.name), or too often",
        at: child,
        advice: "the order is: \(construct.order)"
      )
    } else {
      let advice = construct.slots.isEmpty ? "remove it" : "what may stand there: \(construct.order)"
      report("xs:\(child.name) cannot stand in xs:\(node.name)", at: child, advice: advice)
    }
  }

  private mutating func report(_ message: String, at node: SchemaNode, advice: String) {
    diagnostics.append(Diagnostic(message, at: node.location, advice: advice))
  }
}

extension GrammarCheck {
  private mutating func checkAttributes(of node: SchemaNode, _ construct: Construct) {
    for attribute in node.attributes {
      guard attribute.namespace == nil else {
        checkForeign(attribute, of: node)
        continue
      }
      guard attribute.name != "id" || construct.isOpen else { continue }
      if let rule = construct.attributes[attribute.name] {
        check(attribute, of: node, rule)
      } else {
        refuse(attribute, of: node)
      }
    }
    for name in construct.required where node.attribute(name) == nil {
      report("xs:\(node.name) has no attribute '\(name)'", at: node, advice: "add it")
    }
  }

  private mutating func check(_ attribute: SchemaNode.Attribute, of node: SchemaNode, _ rule: AttributeRule) {
    let value = attribute.value.collapsingXMLSpace
    if case .unsupported(let allowed, let advice) = rule, !allowed.contains(value) {
      report("\(attribute.name)=\"\(value)\" on xs:\(node.name) is not supported", at: node, advice: advice)
    } else if let expectation = rule.expectation(for: value) {
      report(
        "\(attribute.name)=\"\(value)\" on xs:\(node.name) is not right",
        at: node,
        advice: "give \(expectation)"
      )
    }
  }

  private mutating func refuse(_ attribute: SchemaNode.Attribute, of node: SchemaNode) {
    if let advice = UnsupportedConstructs.attributes[attribute.name] {
      report("the attribute '\(attribute.name)' of xs:\(node.name) is not supported", at: node, advice: advice)
    } else {
      report("xs:\(node.name) cannot have an attribute '\(attribute.name)' here", at: node, advice: "remove it")
    }
  }

  /// Attributes of other namespaces are refused, since some change what a schema means; two are known not to.
  private mutating func checkForeign(_ attribute: SchemaNode.Attribute, of node: SchemaNode) {
    let isLanguage = attribute.name == "lang" && attribute.namespace == "http://www.w3.org/XML/1998/namespace"
    let isHint =
      attribute.namespace == "http://www.w3.org/2001/XMLSchema-instance"
      && ["schemaLocation", "noNamespaceSchemaLocation"].contains(attribute.name)
    guard !isLanguage && !isHint else { return }
    let namespace = attribute.namespace ?? ""
    report(
      "the attribute '\(attribute.name)' of the namespace '\(namespace)' is not supported",
      at: node,
      advice: "remove it, or say it in xs:appinfo"
    )
  }
}
