/// Writes a concrete complex type: its properties, and how it is read from and written to XML and JSON.
struct StructRenderer {
  let type: PlannedStruct
  let renderer: Renderer
  let notes: Notes

  init(_ type: PlannedStruct, _ renderer: Renderer) {
    self.type = type
    self.renderer = renderer
    notes = Notes(versions: renderer.plan.versions)
  }

  /// All declarations of the type's file but those of the exchange of messages.
  func declarations() -> [Declaration] {
    [structure(), defaults(), xmlCoding(), usualElement(), jsonCoding(), document()].compactMap { $0 }
  }

  private func structure() -> Declaration {
    let conformances = [type.base, "Hashable", "Sendable"].compactMap { $0 }.joined(separator: ", ")
    return Declaration(
      "public nonisolated struct \(type.name): \(conformances)",
      renderer.documentation(type.origin.documentation, note: notes.type(type.origin)),
      body: .members(properties() + [initialiser()] + [choiceType()].compactMap { $0 })
    )
  }

  /// Names a member of the value at hand, told apart from the locals of generated functions.
  func member(_ name: String) -> String {
    ReservedNames.locals.contains(name) ? "self.\(name)" : SwiftNames.escaped(name)
  }

  /// A local variable for a member's value.
  static func local(_ name: String) -> String {
    ReservedNames.locals.contains(name) ? "\(name)Value" : SwiftNames.escaped(name)
  }

  /// How one child among several is stored that may hold its own parent.
  func storage(_ element: PlannedElement) -> String { "_\(element.name)" }
}

extension Renderer {
  func file(for type: PlannedStruct) -> SwiftFile {
    let folder = type.rootElement == nil ? "Types" : "Messages"
    let message = plan.exchange.messages.first { $0.type == type.name }
    return SwiftFile(
      path: "\(folder)/\(type.name).swift",
      source: source(type.origin),
      declarations: StructRenderer(type, self).declarations() + (message.map(exchangeDeclarations) ?? [])
    )
  }
}
