extension StructRenderer {
  /// The JSON form: an object whose keys are the names of XML.
  func jsonCoding() -> Declaration {
    let keys = keys()
    let members = [keyType(keys), jsonDecoder(keys), jsonEncoder(keys)]
    return Declaration("nonisolated extension \(type.name): Codable", body: .members(members))
  }

  private struct Key {
    var name: String
    var text: String
  }

  private func keys() -> [Key] {
    let attributes = type.attributes.map { Key(name: $0.name, text: $0.xmlName) }
    let elements = type.content.elements.map { Key(name: $0.name, text: elementKey($0)) }
    switch type.content {
    case .text(let text): return attributes + [Key(name: text.name, text: NamePlan.Part.text)]
    case .choice(let choice):
      return attributes + choice.alternatives.map { Key(name: keyName($0), text: elementKey($0)) }
    default: return attributes + elements
    }
  }

  /// The key of an element; one that shares its name with an attribute stands in angle brackets.
  private func elementKey(_ element: PlannedElement) -> String {
    type.attributes.contains { $0.xmlName == element.xmlName } ? "<\(element.xmlName)>" : element.xmlName
  }

  /// The case of an alternative's key, which must not meet that of a property.
  private func keyName(_ alternative: PlannedElement) -> String {
    "choice_\(alternative.name)"
  }

  private func keyType(_ keys: [Key]) -> Declaration {
    Declaration(
      keys.isEmpty ? "private enum CodingKeys: CodingKey" : "private enum CodingKeys: String, CodingKey, CaseIterable",
      body: .code(keys.map { .line("case \(SwiftNames.escaped($0.name)) = \(SwiftLiteral.string($0.text))") })
    )
  }

  private func jsonDecoder(_ keys: [Key]) -> Declaration {
    let allowed = keys.isEmpty ? "[]" : "CodingKeys.allCases.map(\\.rawValue)"
    let container = "let values = try decoder.container(keyedBy: CodingKeys.self)"
    return Declaration(
      "public init",
      Documentation("Reads the JSON form, in which the names of XML are the keys."),
      parameters: ["from decoder: any Decoder"],
      tail: " throws",
      body: .code(
        [.line("try UnknownKeys.refuse(in: decoder, allowed: \(allowed))")]
          + (keys.isEmpty ? [] : [.line(container)])
          + type.attributes.map { decode("\(member($0.name)) = ", $0.value.type, $0.isRequired, $0.name) }
          + type.content.elements.map { jsonRead($0) }
          + jsonReadContent()
      )
    )
  }

  private func decode(
    _ head: String,
    _ type: String,
    _ isRequired: Bool,
    _ key: String,
    _ tail: String = ""
  ) -> Code {
    let function = isRequired ? "decode" : "decodeIfPresent"
    let arguments = ["\(type).self", "forKey: .\(SwiftNames.escaped(key))"]
    return .list("\(head)try values.\(function)(", arguments, ")\(tail)")
  }

  private func jsonRead(_ element: PlannedElement) -> Code {
    let key = element.name
    if element.isArray { return decode("\(member(key)) = ", "[\(element.itemType)]", false, key, " ?? []") }
    guard element.isRecursive else {
      return decode("\(member(key)) = ", element.itemType, element.isRequired, key)
    }
    let storage = storage(element)
    return element.isRequired
      ? decode("\(storage) = [", element.itemType, true, key, "]")
      : decode("\(storage) = ", element.itemType, false, key, ".map { [$0] } ?? []")
  }

  private func jsonReadContent() -> [Code] {
    switch type.content {
    case .empty, .sequence, .all: []
    case .text(let text): [decode("\(member(text.name)) = ", text.value.type, true, text.name)]
    case .choice(let choice): jsonReadChoice(choice)
    }
  }

  private func jsonReadChoice(_ choice: PlannedChoice) -> [Code] {
    let reads = choice.alternatives.map { alternative in
      let wrapping = ".map(Choice.\(SwiftNames.escaped(alternative.name))),"
      return decode("", alternative.itemType, false, keyName(alternative), wrapping)
    }
    let list = Code.tree("let choices: [Choice?] = [", reads, "]")
    let names = choice.alternatives.map { elementKey($0) }.joined(separator: ", ")
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

  private func jsonEncoder(_ keys: [Key]) -> Declaration {
    let container = "\(keys.isEmpty ? "_" : "var values") = encoder.container(keyedBy: CodingKeys.self)"
    return Declaration(
      "public func encode",
      Documentation("Writes the JSON form, in which the names of XML are the keys."),
      parameters: ["to encoder: any Encoder"],
      tail: " throws",
      body: .code(
        [.line(container)]
          + type.attributes.map { .line(encoded(member($0.name), $0.isRequired, $0.name)) }
          + type.content.elements.map { jsonWrite($0) }
          + jsonWriteContent()
      )
    )
  }

  private func encoded(_ value: String, _ isRequired: Bool, _ key: String) -> String {
    "try values.encode\(isRequired ? "" : "IfPresent")(\(value), forKey: .\(SwiftNames.escaped(key)))"
  }

  private func jsonWrite(_ element: PlannedElement) -> Code {
    let value = member(element.name)
    guard element.isArray else { return .line(encoded(value, element.isRequired, element.name)) }
    return .short("if !\(value).isEmpty", encoded(value, true, element.name))
  }

  private func jsonWriteContent() -> [Code] {
    switch type.content {
    case .empty, .sequence, .all: []
    case .text(let text): [.line(encoded(member(text.name), true, text.name))]
    case .choice(let choice): [jsonWriteChoice(choice)]
    }
  }

  private func jsonWriteChoice(_ choice: PlannedChoice) -> Code {
    let cases = choice.alternatives.flatMap { alternative -> [Code] in
      let pattern = ".\(SwiftNames.escaped(alternative.name))(let child)\(choice.isOptional ? "?" : "")"
      return [.line("case \(pattern):"), .line("  \(encoded("child", true, keyName(alternative)))")]
    }
    let none: [Code] = choice.isOptional ? [.line("case nil: break")] : []
    return .cases("switch \(member(choice.name))", cases + none)
  }
}
