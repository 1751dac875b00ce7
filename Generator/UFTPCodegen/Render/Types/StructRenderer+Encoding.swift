extension StructRenderer {
  func encoder() -> Declaration {
    Declaration(
      "public func encode",
      Documentation("Writes the element, or says what the schema forbids."),
      parameters: ["to writer: inout XMLWriter", "as name: XMLName"],
      tail: " throws(XMLEncodingError)",
      body: .code(
        (usesShape ? [.line("let shape = Self.xmlShape")] : [])
          + [.line("writer.open(name)")]
          + writeAttributes()
          + writeContent()
          + [.line("writer.close(name)")]
      )
    )
  }

  private var usesShape: Bool {
    if !type.attributes.isEmpty { return true }
    switch type.content {
    case .empty, .text: return false
    case .sequence(let elements), .all(let elements, _): return !elements.isEmpty
    case .choice(let choice): return !choice.alternatives.isEmpty
    }
  }

  private func writeAttributes() -> [Code] {
    let bases = renderer.sharedBases(of: type)
    let shared = bases.map { base in
      Code.list("try writer.\(base.sharedFunction)(", ["shape"] + base.attributes.map { member($0.name) }, ")")
    }
    let own = type.attributes.enumerated().dropFirst(bases.map(\.attributes.count).reduce(0, +))
    return shared + own.map { place, attribute in write(attribute, place) }
  }

  private func write(_ attribute: PlannedAttribute, _ place: Int) -> Code {
    let value = member(attribute.name)
    if attribute.fixedValue == nil, type.isTheSameEverywhere(attribute) {
      return attribute.writing("writer", place, value)
    }
    let fixed = attribute.fixedValue.map { ["fixed: \(SwiftLiteral.string($0))"] } ?? []
    let arguments = ["shape", "\(place)", value, "as: \(attribute.value.codec).self"]
    return .list("try writer.attribute(", arguments + fixed, ")")
  }

  private func writeContent() -> [Code] {
    switch type.content {
    case .empty: return []
    case .text(let text):
      return [.line("try writer.text(\(member(text.name)), as: \(text.value.codec).self)")]
    case .sequence(let elements):
      return elements.enumerated().map { place, element in write(element, place, member(element.name)) }
    case .all(let elements, let isOptional):
      return writeAll(elements, isOptional)
    case .choice(let choice):
      return writeChoice(choice)
    }
  }

  /// Where all elements may be left out together, a value without any of them is written as it is.
  private func writeAll(_ elements: [PlannedElement], _ isOptional: Bool) -> [Code] {
    let writing = elements.enumerated().map { place, element in write(element, place, member(element.name)) }
    guard isOptional, elements.contains(where: \.isNeeded) else { return writing }
    let isThere = elements.map { "\(member($0.name)) != nil" }.joined(separator: " || ")
    return [.block("if \(isThere)", writing)]
  }

  private func writeChoice(_ choice: PlannedChoice) -> [Code] {
    let cases = choice.alternatives.enumerated().flatMap { place, alternative -> [Code] in
      let pattern = ".\(SwiftNames.escaped(alternative.name))(let child)\(choice.isOptional ? "?" : "")"
      return [.line("case \(pattern):"), .line("  \(statement(alternative, place, "child"))")]
    }
    let none: [Code] = choice.isOptional ? [.line("case nil: break")] : []
    return [.cases("switch \(member(choice.name))", cases + none)]
  }

  private func write(_ element: PlannedElement, _ place: Int, _ value: String) -> Code {
    .line(statement(element, place, value))
  }

  private func statement(_ element: PlannedElement, _ place: Int, _ value: String) -> String {
    switch element.kind {
    case .complex:
      return "try writer.\(element.isArray ? "elements" : "element")(shape, \(place), \(value))"
    case .simple(let type):
      let function = element.isArray ? "simpleElements" : "simpleElement"
      var arguments = "shape, \(place), \(value), as: \(type.codec).self"
      if let fixed = element.fixedValue { arguments += ", fixed: \(SwiftLiteral.string(fixed))" }
      return "try writer.\(function)(\(arguments))"
    }
  }
}
