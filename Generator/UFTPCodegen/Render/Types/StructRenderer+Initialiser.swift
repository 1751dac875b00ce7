extension StructRenderer {
  func initialiser() -> Declaration {
    Declaration(
      "public init",
      Documentation("Makes a value of its parts; it is checked when it is written."),
      parameters: parameters(),
      body: .code(assignments().map(Code.line))
    )
  }

  private func parameters() -> [String] {
    let attributes = type.attributes.map { attribute in
      parameter(attribute.name, attribute.propertyType, default: attribute.initialiserDefault)
    }
    let elements = type.content.elements.map { element in
      parameter(element.name, element.propertyType, default: initialiserDefault(element))
    }
    return attributes + elements + contentParameter()
  }

  private func parameter(_ name: String, _ type: String, default value: String?) -> String {
    let declared = "\(SwiftNames.label(name)): \(type)"
    return value.map { "\(declared) = \($0)" } ?? declared
  }

  private func initialiserDefault(_ element: PlannedElement) -> String? {
    if element.isArray { return element.isNeeded ? nil : "[]" }
    return element.isRequired ? nil : "nil"
  }

  private func contentParameter() -> [String] {
    switch type.content {
    case .empty, .sequence, .all: []
    case .text(let text): [parameter(text.name, text.value.type, default: nil)]
    case .choice(let choice): [parameter(choice.name, choice.propertyType, default: choice.isOptional ? "nil" : nil)]
    }
  }

  private func assignments() -> [String] {
    let elements = type.content.elements.map { element in
      let name = SwiftNames.escaped(element.name)
      guard element.isRecursive else { return "self.\(name) = \(name)" }
      return "\(storage(element)) = " + (element.isRequired ? "[\(name)]" : "\(name).map { [$0] } ?? []")
    }
    return type.attributes.map { assignment($0.name) } + elements + contentAssignment()
  }

  private func contentAssignment() -> [String] {
    switch type.content {
    case .empty, .sequence, .all: []
    case .text(let text): [assignment(text.name)]
    case .choice(let choice): [assignment(choice.name)]
    }
  }

  private func assignment(_ name: String) -> String {
    "self.\(SwiftNames.escaped(name)) = \(SwiftNames.escaped(name))"
  }
}
