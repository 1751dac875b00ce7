/// The global components of a schema set by name, each as it stands in its file.
struct Components {
  private(set) var elements: [String: SchemaNode] = [:]
  private(set) var attributes: [String: SchemaNode] = [:]
  /// Simple and complex types, which share their names.
  private(set) var types: [String: SchemaNode] = [:]
  private(set) var groups: [String: SchemaNode] = [:]
  private(set) var attributeGroups: [String: SchemaNode] = [:]
  /// What is declared twice.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ files: [SchemaFile]) {
    for node in files.flatMap(\.root.children) { add(node) }
  }

  private mutating func add(_ node: SchemaNode) {
    switch node.name {
    case "element": add(node, to: \.elements)
    case "attribute": add(node, to: \.attributes)
    case "simpleType", "complexType": add(node, to: \.types)
    case "group": add(node, to: \.groups)
    case "attributeGroup": add(node, to: \.attributeGroups)
    default: break
    }
  }

  private mutating func add(_ node: SchemaNode, to table: WritableKeyPath<Components, [String: SchemaNode]>) {
    guard let name = node.value("name") else { return }
    guard let other = self[keyPath: table][name] else {
      self[keyPath: table][name] = node
      return
    }
    diagnostics.append(
      Diagnostic(
        "the \(node.kindInWords) '\(name)' is declared twice",
        at: node.location,
        advice: "remove or rename one of the two",
        related: other.location
      )
    )
  }
}

extension SchemaNode {
  /// The value of an attribute, with its white space collapsed, as all of XML Schema's own are read but for texts.
  func value(_ name: String) -> String? {
    attribute(name)?.collapsingXMLSpace
  }

  /// The children that are elements of XML Schema, without annotations.
  var parts: [SchemaNode] {
    children.filter { $0.name != "annotation" }
  }

  func first(_ names: String...) -> SchemaNode? {
    children.first { names.contains($0.name) }
  }

  /// The kind of component that the element declares.
  var kindInWords: String {
    switch name {
    case "simpleType": "simple type"
    case "complexType": "complex type"
    case "attributeGroup": "attribute group"
    default: name
    }
  }

  /// The texts of all xs:documentation of the node's annotation, with their white space collapsed.
  var documentation: String? {
    let texts = children.filter { $0.name == "annotation" }.flatMap(\.children)
      .filter { $0.name == "documentation" }
      .map(\.fullText.collapsingXMLSpace)
      .filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }
}
