extension Renderer {
  /// An abstract type: a protocol of the types that extend it.
  func file(for type: PlannedProtocol) -> SwiftFile {
    let notes = Notes(versions: plan.versions)
    let attributes = type.attributes.map { attribute in
      requirement(
        attribute.name,
        attribute.propertyType,
        documentation(attribute.documentation, note: notes.attribute(attribute))
      )
    }
    let elements = type.elements.map { element in
      requirement(
        element.name,
        element.propertyType,
        documentation(element.documentation, note: notes.element(element))
      )
    }
    let declaration = Declaration(
      "public nonisolated protocol \(type.name): \(type.base ?? "XMLElementCodable, Hashable, Codable, Sendable")",
      documentation(type.origin.documentation, note: notes.type(type.origin)),
      body: .members(attributes + elements)
    )
    let writing = sharedAttributes(of: type)
    return SwiftFile(
      path: "Metadata/\(type.name).swift",
      source: source(type.origin),
      declarations: [declaration] + [writing].compactMap { $0 },
      codingImport: usesCoding(type) ? .public : writing == nil ? .none : .internal
    )
  }

  /// Whether the protocol names a type of UFTPCoding itself.
  private func usesCoding(_ type: PlannedProtocol) -> Bool {
    let runtimeTypes = Set(BuiltInType.allCases.map(\.codec))
    let types = type.attributes.map(\.propertyType) + type.elements.map(\.propertyType)
    let names = types.map { $0.trimmingPrefix("[") }.map { $0.prefix { $0 != "]" && $0 != "?" } }
    return type.base == nil || names.contains { runtimeTypes.contains(String($0)) }
  }

  private func requirement(_ name: String, _ type: String, _ documentation: Documentation) -> Declaration {
    Declaration("var \(SwiftNames.escaped(name)): \(type) { get set }", documentation)
  }
}
