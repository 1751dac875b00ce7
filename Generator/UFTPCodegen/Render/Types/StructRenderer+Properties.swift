extension StructRenderer {
  /// The properties in the order of the schema: attributes, then content.
  func properties() -> [Declaration] {
    type.attributes.map { property($0) } + type.content.elements.flatMap { properties($0) } + contentProperty()
  }

  private func property(_ attribute: PlannedAttribute) -> Declaration {
    Declaration(
      "public var \(SwiftNames.escaped(attribute.name)): \(attribute.propertyType)",
      renderer.documentation(attribute.documentation, note: notes.attribute(attribute))
    )
  }

  private func properties(_ element: PlannedElement) -> [Declaration] {
    let documentation = renderer.documentation(element.documentation, note: notes.element(element))
    let name = SwiftNames.escaped(element.name)
    guard element.isRecursive else {
      return [Declaration("public var \(name): \(element.propertyType)", documentation)]
    }
    let storage = storage(element)
    let getter = element.isRequired ? "\(storage)[0]" : "\(storage).first"
    let setter = element.isRequired ? "\(storage) = [newValue]" : "\(storage) = newValue.map { [$0] } ?? []"
    return [
      Declaration(
        "public var \(name): \(element.propertyType)",
        documentation,
        body: .code([.line("get { \(getter) }"), .line("set { \(setter) }")])
      ),
      Declaration("private var \(storage): [\(element.itemType)]"),
    ]
  }

  private func contentProperty() -> [Declaration] {
    switch type.content {
    case .empty, .sequence, .all: return []
    case .text(let text):
      let note = Documentation("The element's text\(text.value.xmlName.map { ", `\($0)`" } ?? "").")
      return [Declaration("public var \(SwiftNames.escaped(text.name)): \(text.value.type)", note)]
    case .choice(let choice):
      let note = Documentation(choice.isOptional ? "One of several elements, or none." : "One of several elements.")
      return [Declaration("public var \(SwiftNames.escaped(choice.name)): \(choice.propertyType)", note)]
    }
  }

  /// The enumeration of a choice's elements.
  func choiceType() -> Declaration? {
    guard case .choice(let choice) = type.content else { return nil }
    let cases = choice.alternatives.map { alternative in
      Declaration(
        "case \(SwiftNames.escaped(alternative.name))(\(alternative.itemType))",
        renderer.documentation(alternative.documentation, note: notes.element(alternative))
      )
    }
    return Declaration(
      "public \(choice.isRecursive ? "indirect " : "")enum Choice: Hashable, Sendable",
      Documentation("The elements of which one stands."),
      body: .members(cases)
    )
  }

  /// Values that stand in for absent attributes.
  func defaults() -> Declaration? {
    let members = type.attributes.compactMap { attribute -> Declaration? in
      guard let fallback = attribute.fallback, !attribute.isRequired else { return nil }
      return Declaration(
        "public var \(attribute.name)OrDefault: \(attribute.value.type)",
        Documentation("`\(attribute.name)`, or `\(fallback.text)` where it is absent."),
        body: .short("\(SwiftNames.escaped(attribute.name)) ?? \(fallback.literal)")
      )
    }
    if members.isEmpty { return nil }
    return Declaration("nonisolated extension \(type.name)", body: .members(members))
  }
}

extension PlannedAttribute {
  var propertyType: String { isRequired ? value.type : value.type + "?" }
}

extension PlannedElement {
  var propertyType: String { isArray ? "[\(itemType)]" : isRequired ? itemType : itemType + "?" }
}

extension PlannedChoice {
  var propertyType: String { isOptional ? "Choice?" : "Choice" }
}
