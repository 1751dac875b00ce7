/// What a reference to a component names, before the component is looked up.
enum ResolvedName: Equatable {
  /// A name in the namespace of XML Schema.
  case schema(String)
  /// A name in no namespace.
  case own(String)
  case undeclaredPrefix(String)
  case foreign(namespace: String, name: String)

  /// - Parameters:
  ///   - name: The name, with or without prefix.
  ///   - node: Where it stands, for the prefixes.
  init(_ name: String, in node: SchemaNode) {
    let parts = name.split(separator: ":").map(String.init)
    guard parts.count == 2 else {
      self.init(parts.first ?? name, namespace: node.namespaces[""])
      return
    }
    guard let namespace = node.namespaces[parts[0]] else {
      self = .undeclaredPrefix(parts[0])
      return
    }
    self.init(parts[1], namespace: namespace)
  }

  private init(_ name: String, namespace: String?) {
    switch namespace {
    case nil: self = .own(name)
    case SchemaNode.schemaNamespace?: self = .schema(name)
    case let namespace?: self = .foreign(namespace: namespace, name: name)
    }
  }
}
