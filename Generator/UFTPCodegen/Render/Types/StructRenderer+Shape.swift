extension StructRenderer {
  /// The statement of names, order, presence and occurrence that reading and writing share.
  func shape() -> Declaration {
    let name = type.origin.component.map(SwiftLiteral.string) ?? "nil"
    var arguments: [[Code]] = [[.line("type: \(name)")]]
    if !type.attributes.isEmpty {
      arguments.append([.tree("attributes: [", type.attributes.map { .line(attribute($0) + ",") }, "]")])
    }
    arguments.append(content())
    if !type.ignored.isEmpty {
      let ignored = type.ignored.map { Code.line(".init(\(SwiftLiteral.string($0.name)), .\($0.leniency)),") }
      arguments.append([.tree("ignored: [", ignored, "]")])
    }
    return Declaration(
      "public static let xmlShape = XMLElementShape(",
      Documentation("What the schema allows in the element."),
      body: .arguments(Self.separated(arguments), ")")
    )
  }

  private func attribute(_ attribute: PlannedAttribute) -> String {
    let name = SwiftLiteral.string(attribute.xmlName)
    // In a version without the type nothing of it exists, so that its elements are refused there.
    let uses = zip(attribute.uses, type.origin.presence.byVersion).map { $1 ? $0 : .absent }
    guard let first = uses.first, uses.allSatisfy({ $0 == first }) else {
      return ".varying(\(name), [\(uses.map { ".\($0)" }.joined(separator: ", "))])"
    }
    return ".\(first)(\(name))"
  }

  private func content() -> [Code] {
    switch type.content {
    case .empty: [.line("content: .empty")]
    case .text: [.line("content: .text")]
    case .sequence(let elements): children("sequence", elements, "")
    case .all(let elements, let isOptional): children("all", elements, ", isOptional: \(isOptional)")
    case .choice(let choice): children("choice", choice.alternatives, ", isOptional: \(choice.isOptional)")
    }
  }

  private func children(_ kind: String, _ elements: [PlannedElement], _ tail: String) -> [Code] {
    guard let first = elements.first else { return [.line("content: .\(kind)([]\(tail))")] }
    if elements.count == 1 { return [.line("content: .\(kind)([\(child(first))]\(tail))")] }
    return [.tree("content: .\(kind)([", elements.map { .line(child($0) + ",") }, "]\(tail))")]
  }

  private func child(_ element: PlannedElement) -> String {
    let name = SwiftLiteral.string(element.xmlName)
    let occurrences = zip(element.occurrences, type.origin.presence.byVersion).map { $1 ? $0 : nil }
    if let first = occurrences.first, let first, occurrences.allSatisfy({ $0 == first }) {
      return ".init(\(name), \(bounds(first)))"
    }
    let byVersion = occurrences.map { $0.map { ".init(\(bounds($0)))" } ?? "nil" }
    return ".init(\(name), varying: [\(byVersion.joined(separator: ", "))])"
  }

  private func bounds(_ occurrence: PlannedElement.Occurrence) -> String {
    "\(occurrence.minimum), \(occurrence.maximum.map { "\($0)" } ?? "nil")"
  }

  /// Arguments with a comma behind each but the last.
  private static func separated(_ arguments: [[Code]]) -> [Code] {
    arguments.enumerated().flatMap { place, codes in
      place < arguments.count - 1 ? codes.map { $0.withComma } : codes
    }
  }
}

extension Code {
  /// The same with a comma at its end.
  var withComma: Code {
    switch self {
    case .line(let text): .line(text + ",")
    case .block, .cases, .short, .indented: self
    case .list(let head, let items, let tail): .list(head, items, tail + ",")
    case .flow(let head, let items, let tail): .flow(head, items, tail + ",")
    case .tree(let head, let items, let tail): .tree(head, items, tail + ",")
    }
  }
}
