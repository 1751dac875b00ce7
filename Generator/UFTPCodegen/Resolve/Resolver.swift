/// Makes the model from the components: the types with all that they inherit, under the names by which they are used.
struct Resolver {
  /// Longer chains are a mistake, and would use up the stack.
  static let maximumDepth = 100
  /// A content model with more parts is a mistake; groups of groups could otherwise grow without end.
  static let maximumParts = 1_000

  let components: Components
  var diagnostics: [Diagnostic] = []
  var complexTypes: [String: ComplexType] = [:]
  var simpleTypes: [String: SimpleType] = [:]
  var declared = DeclaredValues()
  var groups: [String: Particle?] = [:]
  var attributeGroups: [String: [AttributeUse]] = [:]
  /// Where the anonymous types stand that have been given a name.
  var anonymous: [String: AnonymousOrigin] = [:]
  /// The components that are being resolved, from the outermost in: what is met again depends on itself.
  var underWay: [String] = []
  /// What failed and is reported.
  var failed: Set<String> = []

  init(components: Components) {
    self.components = components
  }

  mutating func model(version: String) -> SchemaModel {
    for (name, node) in components.types.sorted(by: { $0.key < $1.key }) {
      if node.name == "simpleType" { resolveSimpleType(name) } else { resolveComplexType(name) }
    }
    for name in components.groups.keys.sorted() { _ = group(name) }
    for name in components.attributeGroups.keys.sorted() { _ = attributeGroup(name) }
    for (_, node) in components.attributes.sorted(by: { $0.key < $1.key }) { checkGlobalAttribute(node) }
    let elements = components.elements.sorted { $0.key < $1.key }.compactMap { rootElement($0.value) }
    return SchemaModel(
      version: version,
      rootElements: elements,
      complexTypes: complexTypes.values.sorted { $0.name < $1.name },
      simpleTypes: simpleTypes.values.sorted { $0.name < $1.name }
    )
  }

  mutating func report(
    _ message: String,
    at node: SchemaNode,
    advice: String,
    related: SourceLocation? = nil
  ) {
    diagnostics.append(Diagnostic(message, at: node.location, advice: advice, related: related))
  }

  /// Resolves a component that others may need, unless it needs itself. The key is its kind and name.
  mutating func once(_ key: String, _ node: SchemaNode, _ resolve: (inout Resolver) -> Bool) {
    guard !failed.contains(key) else { return }
    guard !underWay.contains(key) else {
      let circle = (underWay.drop { $0 != key } + [key]).joined(separator: " -> ")
      report("the \(key) is made of itself: \(circle)", at: node, advice: "break the circle")
      failed.insert(key)
      return
    }
    guard underWay.count < Self.maximumDepth else {
      report("the \(key) is made in more than \(Self.maximumDepth) steps", at: node, advice: "shorten the chain")
      failed.insert(key)
      return
    }
    underWay.append(key)
    if !resolve(&self) { failed.insert(key) }
    underWay.removeLast()
  }
}

/// What the checks need to know besides the model: all that is declared, used or not.
struct DeclaredValues {
  var attributes: [AttributeUse] = []
  var elements: [ElementUse] = []
  /// The facets that a derived type must not change, by type.
  var fixedFacets: [String: Set<String>] = [:]
}
