extension StructRenderer {
  /// The JSON form: an object whose keys are the names of XML.
  func jsonCoding() -> Declaration {
    Declaration("nonisolated extension \(type.name): Codable", body: .members([jsonDecoder(), jsonEncoder()]))
  }

  /// The keys of the object, in the order of the schema.
  private var keys: [String] {
    let attributes = type.attributes.map(\.xmlName)
    switch type.content {
    case .text: return attributes + [textKey]
    case .choice(let choice): return attributes + choice.alternatives.map(key)
    default: return attributes + type.content.elements.map(key)
    }
  }

  private var textKey: String { NamePlan.Part.text }

  /// The key of an element; one that shares its name with an attribute stands in angle brackets.
  private func key(_ element: PlannedElement) -> String {
    type.attributes.contains { $0.xmlName == element.xmlName } ? "<\(element.xmlName)>" : element.xmlName
  }

  private func jsonDecoder() -> Declaration {
    Declaration(
      "public init",
      Documentation("Reads the JSON form, in which the names of XML are the keys."),
      parameters: ["from decoder: any Decoder"],
      tail: " throws",
      body: .code(
        [jsonValues()]
          + type.attributes.map { decode("\(member($0.name)) = ", $0.value.type, $0.isRequired, $0.xmlName) }
          + type.content.elements.map { jsonRead($0) }
          + jsonReadContent()
      )
    )
  }

  private func jsonValues() -> Code {
    let head = "\(keys.isEmpty ? "_" : "let values") = try JSONKey.values(in: decoder, of: ["
    let items = keys.map { SwiftLiteral.string($0) }
    return items.count > 6 ? .flow(head, items, "])") : .list(head, items, "])")
  }

  private func decode(
    _ head: String,
    _ type: String,
    _ isRequired: Bool,
    _ key: String,
    _ tail: String = ""
  ) -> Code {
    let function = isRequired ? "decode" : "decodeIfPresent"
    let arguments = ["\(type).self", "forKey: \(SwiftLiteral.string(key))"]
    return .list("\(head)try values.\(function)(", arguments, ")\(tail)")
  }

  private func jsonRead(_ element: PlannedElement) -> Code {
    let key = key(element)
    let property = member(element.name)
    if element.isArray { return decode("\(property) = ", "[\(element.itemType)]", false, key, " ?? []") }
    guard element.isRecursive else {
      return decode("\(property) = ", element.itemType, element.isRequired, key)
    }
    let storage = storage(element)
    return element.isRequired
      ? decode("\(storage) = [", element.itemType, true, key, "]")
      : decode("\(storage) = ", element.itemType, false, key, ".map { [$0] } ?? []")
  }

  private func jsonReadContent() -> [Code] {
    switch type.content {
    case .empty, .sequence, .all: []
    case .text(let text): [decode("\(member(text.name)) = ", text.value.type, true, textKey)]
    case .choice(let choice): jsonReadChoice(choice)
    }
  }

  private func jsonReadChoice(_ choice: PlannedChoice) -> [Code] {
    let reads = choice.alternatives.map { alternative in
      let wrapping = ".map(Choice.\(SwiftNames.escaped(alternative.name))),"
      return decode("", alternative.itemType, false, key(alternative), wrapping)
    }
    let list = Code.tree("let choices: [Choice?] = [", reads, "]")
    let names = choice.alternatives.map { key($0) }.joined(separator: ", ")
    let refusal = "Expected \(choice.isOptional ? "at most" : "exactly") one of \(names)"
    let error = "DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: message))"
    return [
      list,
      .line("let found = choices.compactMap { $0 }"),
      .block(
        "guard found.count == 1\(choice.isOptional ? " || found.isEmpty" : "") else",
        [.line("let message = \(SwiftLiteral.string(refusal))"), .line("throw \(error)")]
      ),
      .line("\(member(choice.name)) = \(choice.isOptional ? "found.first" : "found[0]")"),
    ]
  }

  private func jsonEncoder() -> Declaration {
    let container = "\(keys.isEmpty ? "_" : "var values") = encoder.container(keyedBy: JSONKey.self)"
    return Declaration(
      "public func encode",
      Documentation("Writes the JSON form, in which the names of XML are the keys."),
      parameters: ["to encoder: any Encoder"],
      tail: " throws",
      body: .code(
        [.line(container)]
          + type.attributes.map { .line(encoded(member($0.name), $0.isRequired, $0.xmlName)) }
          + type.content.elements.map { jsonWrite($0) }
          + jsonWriteContent()
      )
    )
  }

  private func encoded(_ value: String, _ isRequired: Bool, _ key: String) -> String {
    "try values.encode\(isRequired ? "" : "IfPresent")(\(value), forKey: \(SwiftLiteral.string(key)))"
  }

  private func jsonWrite(_ element: PlannedElement) -> Code {
    let value = member(element.name)
    guard element.isArray else { return .line(encoded(value, element.isRequired, key(element))) }
    return .short("if !\(value).isEmpty", encoded(value, true, key(element)))
  }

  private func jsonWriteContent() -> [Code] {
    switch type.content {
    case .empty, .sequence, .all: []
    case .text(let text): [.line(encoded(member(text.name), true, textKey))]
    case .choice(let choice): [jsonWriteChoice(choice)]
    }
  }

  private func jsonWriteChoice(_ choice: PlannedChoice) -> Code {
    let cases = choice.alternatives.flatMap { alternative -> [Code] in
      let pattern = ".\(SwiftNames.escaped(alternative.name))(let child)\(choice.isOptional ? "?" : "")"
      return [.line("case \(pattern):"), .line("  \(encoded("child", true, key(alternative)))")]
    }
    let none: [Code] = choice.isOptional ? [.line("case nil: break")] : []
    return .cases("switch \(member(choice.name))", cases + none)
  }
}
