/// Gives every component its Swift name: by rule, or by the override in `protocol.json`.
struct NamePlanner {
  let schema: MergedSchema
  let source: ProtocolSource
  var plan = NamePlan()
  var diagnostics: [Diagnostic] = []
  /// The keys under which a name may be overridden.
  var keys: Set<String> = []

  init(_ schema: MergedSchema, _ source: ProtocolSource) {
    self.schema = schema
    self.source = source
  }

  mutating func name() {
    nameTypes()
    for type in schema.complexTypes {
      nameMembers(of: type)
      if case .choice(let elements, _) = type.content { nameAlternatives(elements, of: type.newest.name) }
    }
    for type in schema.simpleTypes { nameCases(of: type) }
    nameMessages()
    reportUnknownKeys()
  }

  /// The override for a key, which is one that may be overridden.
  mutating func override(_ key: String) -> String? {
    keys.insert(key)
    return source.content.names[key]
  }

  private mutating func nameTypes() {
    let handlers = source.content.roles.keys.map(SwiftNames.handler)
    let builtIn = BuiltInType.allCases.map(\.codec)
    var scope = NameScope("", reserved: ReservedNames.generatedTypes.union(handlers).union(builtIn))
    let roots = soleRootElements()
    let complex = schema.complexTypes.map { ($0.newest.name, $0.newest.location, $0.newest.isAnonymous) }
    let simple = schema.simpleTypes.map { ($0.newest.name, $0.newest.location, $0.newest.isAnonymous) }
    for (name, location, isAnonymous) in complex + simple {
      let swiftName = override(name) ?? roots[name].map(SwiftNames.type) ?? SwiftNames.type(name)
      let what = isAnonymous ? "the anonymous type '\(name)'" : "type '\(name)'"
      if let problem = scope.take(swiftName, for: what, at: location, override: name) { diagnostics.append(problem) }
      plan.types[name] = swiftName
    }
  }

  /// The complex types that one root element and nothing else uses, with that element's name.
  private func soleRootElements() -> [String: String] {
    var users: [String: [String?]] = [:]
    for element in schema.rootElements {
      if case .complex(let name) = element.newest.type { users[name, default: []].append(element.newest.name) }
    }
    for type in schema.complexTypes {
      if let base = type.newest.base { users[base, default: []].append(nil) }
      for element in type.content.elements {
        if case .complex(let name) = element.newest.type { users[name, default: []].append(nil) }
      }
    }
    return users.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  private mutating func nameMessages() {
    var scope = NameScope(" in the catalogue", reserved: ReservedNames.catalogueMembers)
    for element in schema.rootElements {
      let key = "/\(element.newest.name)"
      let name = override(key) ?? SwiftNames.member(element.newest.name)
      let what = "root element '\(element.newest.name)'"
      let problem = scope.take(name, for: what, at: element.newest.location, override: key)
      if let problem { diagnostics.append(problem) }
      plan.messages[element.newest.name] = name
    }
  }

  private mutating func reportUnknownKeys() {
    for key in source.content.names.keys.sorted() where !keys.contains(key) {
      diagnostics.append(
        Diagnostic(
          .error,
          "\"names\" speaks of '\(key)', which no schema has",
          at: source.location(of: key, in: "names"),
          advice: "write Type, Type/member by the type that declares the member, or /Element; or take the entry out"
        )
      )
    }
  }
}
