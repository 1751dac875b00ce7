extension StructRenderer {
  func xmlCoding() -> Declaration {
    Declaration(
      "nonisolated extension \(type.name): XMLElementCodable",
      body: .members([shape(), decoder(), encoder()])
    )
  }

  private func decoder() -> Declaration {
    Declaration(
      "public static func decode",
      Documentation("Reads the element and checks it, to the end of its end tag."),
      parameters: ["_ reader: inout XMLReader", "_ input: Span<UInt8>"],
      tail: " throws(XMLDecodingError) -> \(type.name)?",
      body: .code(
        [.line("let shape = xmlShape"), .line("var element = reader.beginElement()")]
          + (nameInRow != nil || !type.hasUsualTag ? variables() + readAttributes() : readUsualTag())
          + readContent()
          + make()
      )
    )
  }

  private func variables() -> [Code] {
    type.attributes.map { .line("var \(Self.local($0.name)): \($0.value.type)?") }
  }

  /// Reads the tag at one go, or attribute by attribute if it is written in another way.
  private func readUsualTag() -> [Code] {
    [.line("var tag = reader.usualTag()")]
      + type.attributes.enumerated().map { place, attribute in usualValue(attribute, place, "var ") }
      + [.block("if !reader.takes(tag, of: &element, shape, in: input)", readAttributes())]
  }

  private func readAttributes() -> [Code] {
    let next = "try reader.nextAttribute(of: &element, shape, in: input)"
    if type.attributes.isEmpty { return [.line("while \(next) != nil {}")] }
    let cases = type.attributes.enumerated().map { place, attribute in
      Code.line("case \(place): \(Self.local(attribute.name)) = try reader.value(\(arguments(attribute)), in: input)")
    }
    return loop(next, cases)
  }

  private func arguments(_ attribute: PlannedAttribute) -> String {
    let type = "\(attribute.value.codec).self"
    return attribute.fixedValue.map { "\(type), fixed: \(SwiftLiteral.string($0))" } ?? type
  }

  private func loop(_ next: String, _ cases: [Code]) -> [Code] {
    [.block("while let index = \(next)", [.cases("switch index", cases + [.line("default: break")])])]
  }

  private func readContent() -> [Code] {
    switch type.content {
    case .empty:
      return [.line("try reader.endEmpty(of: &element, shape, in: input)")]
    case .text(let text):
      let read = "try reader.text(\(text.value.codec).self, of: &element, shape, in: input)"
      return [.line("let \(Self.local(text.name)) = \(read)")]
    case .sequence(let elements), .all(let elements, _):
      return readChildren(elements, variables: elements.map { childVariable($0) }) { self.store($0) }
    case .choice(let choice):
      return readChoice(choice)
    }
  }

  private func readChildren(
    _ elements: [PlannedElement],
    variables: [Code],
    store: (PlannedElement) -> String
  ) -> [Code] {
    let cases = elements.enumerated().flatMap { place, element -> [Code] in
      [.line("case \(place):")] + read(element, store(element)).map { .indented($0) }
    }
    return variables + loop("try reader.nextChild(of: &element, shape, in: input)", cases)
  }

  /// Reads a child; or it and those that follow, where each is no more than a tag.
  private func read(_ element: PlannedElement, _ store: String) -> [Code] {
    let reading = Code.short("if let child = \(read(element))", store)
    guard isInUsualRow(element) else { return [reading] }
    let arguments = ["to: &\(Self.local(element.name))", "of: &element", "in: input"]
    return [.list("let isUsual = reader.appendUsual(", arguments, ")"), .block("if !isUsual", [reading])]
  }

  private func childVariable(_ element: PlannedElement) -> Code {
    let name = Self.local(element.name)
    return .line(element.isArray ? "var \(name): [\(element.itemType)] = []" : "var \(name): \(element.itemType)?")
  }

  private func store(_ element: PlannedElement) -> String {
    let name = Self.local(element.name)
    return element.isArray ? "reader.append(child, to: &\(name), of: &element, in: input)" : "\(name) = child"
  }

  private func read(_ element: PlannedElement) -> String {
    switch element.kind {
    case .complex(let name): return "try \(name).decode(&reader, input)"
    case .simple(let value):
      var arguments = "\(value.codec).self"
      if let fixed = element.fixedValue { arguments += ", fixed: \(SwiftLiteral.string(fixed))" }
      if let text = element.defaultValue { arguments += ", default: \(SwiftLiteral.string(text))" }
      return "try reader.simpleElement(\(arguments), in: input)"
    }
  }

  private func readChoice(_ choice: PlannedChoice) -> [Code] {
    let name = Self.local(choice.name)
    return readChildren(choice.alternatives, variables: [.line("var \(name): Choice?")]) { alternative in
      "\(name) = .\(SwiftNames.escaped(alternative.name))(child)"
    }
  }

  /// Makes the value, if nothing that it needs is missing.
  private func make() -> [Code] {
    let needed =
      type.attributes.filter(\.isRequired).map(\.name)
      + type.content.elements.filter { $0.isRequired && !$0.isArray }.map(\.name)
      + neededContent()
    return make(where: needed.map { "let \(Self.local($0))" })
  }

  /// Makes the value, if these conditions hold.
  func make(where bindings: [String]) -> [Code] {
    let names = type.attributes.map(\.name) + type.content.elements.map(\.name) + contentNames()
    let arguments = names.map { "\(SwiftNames.label($0)): \(Self.local($0))" }
    let value = Code.list("return \(type.name)(", arguments, ")")
    guard !bindings.isEmpty else { return [value] }
    let whole = "guard \(bindings.joined(separator: ", ")) else { return nil }"
    if whole.count <= CodeWriter.width - 4 { return [.line(whole), value] }
    let lines = bindings.dropLast().map { Code.line($0 + ",") } + bindings.suffix(1).map(Code.line)
    return [.tree("guard", lines, "else { return nil }"), value]
  }

  private func neededContent() -> [String] {
    switch type.content {
    case .text(let text): [text.name]
    case .choice(let choice) where !choice.isOptional: [choice.name]
    default: []
    }
  }

  private func contentNames() -> [String] {
    switch type.content {
    case .text(let text): [text.name]
    case .choice(let choice): [choice.name]
    default: []
    }
  }
}
