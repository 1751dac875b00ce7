extension SchemaMerger {
  mutating func content(of type: ByVersion<ComplexType>, named name: String) -> MergedContent {
    let filled = type.filled
    let kinds = filled.map { ContentKind($0.content) }
    // A type without children may gain some: in the version without them they all are absent.
    let kind = kinds.last { $0 != .empty } ?? .empty
    let differing = ByVersion(filled.map { ContentKind($0.content) == .empty ? nil : $0 })
    requireSame("the kind of content of \(name)", differing, { ContentKind($0.content) }, at: \.location)
    switch kind {
    case .empty: return .empty
    case .sequence: return .sequence(elements(of: type, named: name, ordered: true))
    case .all(let isOptional): return .all(elements(of: type, named: name, ordered: false), isOptional: isOptional)
    case .choice(let isOptional):
      return .choice(elements(of: type, named: name, ordered: false), isOptional: isOptional)
    case .text: return text(of: type, named: name)
    }
  }

  private mutating func text(of type: ByVersion<ComplexType>, named name: String) -> MergedContent {
    let filled = ByVersion(type.filled)
    requireSame("the content of \(name)", filled, \.content, at: \.location)
    if case .text(let reference) = filled.newest?.content { return .text(reference) }
    return .empty
  }

  private mutating func elements(
    of type: ByVersion<ComplexType>,
    named name: String,
    ordered: Bool
  ) -> [MergedElement] {
    let lists = type.filled.map { $0.content.elements.map(\.name) }
    requireUniqueElements(of: type, named: name)
    let order = ordered ? OrderedUnion.keepingOrder(lists) : OrderedUnion.inAnyOrder(lists)
    if order == nil { reportOrder(of: type, named: name) }
    return (order ?? []).compactMap { elementName in
      let element = ByVersion(type.filled.map { $0.content.elements.first { $0.name == elementName } })
      return self.element(element, "element '\(elementName)' of \(name)")
    }
  }

  private mutating func element(_ element: ByVersion<ElementUse>, _ name: String) -> MergedElement? {
    guard let newest = element.newest else { return nil }
    requireSame("the type of \(name)", element, \.type, at: \.location)
    requireSame("the fixed value of \(name)", element, \.fixedValue, at: \.location)
    requireSame("the default value of \(name)", element, \.defaultValue, at: \.location)
    return MergedElement(
      newest: newest,
      occurrences: element.entries.map { use in
        use.map { MergedElement.Occurrence(minimum: $0.minOccurs, maximum: $0.maxOccurs) }
      }
    )
  }

  private mutating func requireUniqueElements(of type: ByVersion<ComplexType>, named name: String) {
    for type in type.present {
      var seen: [String: SourceLocation] = [:]
      for element in type.content.elements {
        if let first = seen.updateValue(element.location, forKey: element.name) {
          diagnostics.append(
            Diagnostic(
              .error,
              "element '\(element.name)' stands twice in \(name)",
              at: element.location,
              advice: "give the second a name of its own, or raise maxOccurs of the first",
              related: first
            )
          )
        }
      }
    }
  }

  private mutating func reportOrder(of type: ByVersion<ComplexType>, named name: String) {
    guard let newest = type.newest, let oldest = type.present.first else { return }
    diagnostics.append(
      Diagnostic(
        .error,
        "the order of the elements of \(name) differs between the versions",
        at: newest.location,
        advice: "such versions cannot share one module: make them the same or generate them apart",
        related: oldest.location
      )
    )
  }
}

/// A content model without its elements.
private enum ContentKind: Equatable {
  case empty, sequence, text
  case all(isOptional: Bool)
  case choice(isOptional: Bool)

  init(_ content: ContentModel) {
    switch content {
    case .empty: self = .empty
    case .sequence: self = .sequence
    case .all(_, let isOptional): self = .all(isOptional: isOptional)
    case .choice(_, let isOptional): self = .choice(isOptional: isOptional)
    case .text: self = .text
    }
  }
}
