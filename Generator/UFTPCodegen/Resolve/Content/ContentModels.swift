/// From particles to one of the supported forms of content.
extension Resolver {
  /// The content that a complex type or an extension declares itself.
  mutating func ownContent(_ body: SchemaNode, owner: String) -> ContentModel {
    guard let node = body.first("sequence", "choice", "all", "group") else { return .empty }
    let particle = particle(node, owner: owner)
    let isBare = node.name != "group" && node.parts.isEmpty
    guard let particle, !(isBare && node.name != "choice") else { return .empty }
    return content(particle, node)
  }

  private mutating func content(_ particle: Particle, _ node: SchemaNode) -> ContentModel {
    switch particle {
    case .element(let element): return .sequence([element])
    case .sequence: return sequence(particle.flattened, node)
    case .choice(let parts, let isOptional, let origin): return choice(parts, isOptional: isOptional, origin)
    case .all(let parts, let isOptional, let origin): return all(parts, isOptional: isOptional, origin)
    }
  }

  private mutating func sequence(_ parts: [Particle], _ node: SchemaNode) -> ContentModel {
    if parts.count == 1, case .choice(let parts, let isOptional, let origin) = parts[0] {
      return choice(parts, isOptional: isOptional, origin)
    }
    var elements: [ElementUse] = []
    for part in parts {
      switch part {
      case .element(let element): elements.append(element)
      case .choice(_, _, let origin): refuseMixture(origin)
      case .all(_, _, let origin): refuseInnerAll(origin)
      case .sequence: break
      }
    }
    checkNames(elements)
    return .sequence(elements)
  }

  private mutating func all(_ parts: [Particle], isOptional: Bool, _ node: SchemaNode) -> ContentModel {
    var elements: [ElementUse] = []
    for case .element(let element) in parts {
      if element.maxOccurs != 1 {
        diagnostics.append(
          Diagnostic(
            "the element '\(element.name)' of an xs:all may occur more than once, which is not supported",
            at: element.location,
            advice: "set maxOccurs to 1, or use xs:sequence"
          )
        )
      }
      elements.append(element)
    }
    checkNames(elements)
    return elements.isEmpty ? .sequence([]) : .all(elements, isOptional: isOptional)
  }

  /// Reports an element that occurs twice: which of the two a document's element is would depend on what follows it.
  mutating func checkNames(_ elements: [ElementUse]) {
    var seen: [String: SourceLocation] = [:]
    for element in elements {
      guard let other = seen.updateValue(element.location, forKey: element.name) else { continue }
      diagnostics.append(
        Diagnostic(
          "the element '\(element.name)' is declared twice in one content",
          at: element.location,
          advice: "declare it once, with minOccurs and maxOccurs, or rename one of the two",
          related: other
        )
      )
    }
  }

  private mutating func refuseMixture(_ node: SchemaNode) {
    report(
      "xs:choice beside other content is not supported",
      at: node,
      advice: "make it the whole content of a type, and use that type for an element of its own"
    )
  }

  private mutating func refuseInnerAll(_ node: SchemaNode) {
    report("xs:all within other content is not supported", at: node, advice: "make it the whole content of a type")
  }
}

/// Choices.
extension Resolver {
  private mutating func choice(_ parts: [Particle], isOptional: Bool, _ node: SchemaNode) -> ContentModel {
    var alternatives = Alternatives(isOptional: isOptional)
    collect(parts, into: &alternatives)
    checkNames(alternatives.elements)
    guard alternatives.elements.isEmpty else {
      return .choice(alternatives.elements, isOptional: alternatives.isOptional)
    }
    if !alternatives.isOptional {
      report("the choice has no alternative, so nothing would be valid", at: node, advice: "add an alternative")
    }
    return node.parts.isEmpty ? .empty : .sequence([])
  }

  private struct Alternatives {
    var elements: [ElementUse] = []
    var isOptional: Bool
  }

  private mutating func collect(_ parts: [Particle], into alternatives: inout Alternatives) {
    for part in parts {
      switch part {
      case .element(let element): add(element, to: &alternatives)
      case .sequence(_, let node): collect(sequence: part.flattened, node, into: &alternatives)
      case .choice(let inner, let isOptional, _):
        alternatives.isOptional = alternatives.isOptional || isOptional
        collect(inner, into: &alternatives)
      case .all(_, _, let node): refuseInnerAll(node)
      }
    }
  }

  /// A sequence of one part is that part, and an empty one makes the choice optional.
  private mutating func collect(
    sequence parts: [Particle],
    _ node: SchemaNode,
    into alternatives: inout Alternatives
  ) {
    switch parts.count {
    case 0: alternatives.isOptional = true
    case 1: collect(parts, into: &alternatives)
    default:
      report(
        "a sequence as an alternative of xs:choice is not supported",
        at: node,
        advice: "put it into an element of its own"
      )
    }
  }

  private mutating func add(_ element: ElementUse, to alternatives: inout Alternatives) {
    var element = element
    if element.maxOccurs != 1 {
      diagnostics.append(
        Diagnostic(
          "the alternative '\(element.name)' may occur more than once, which is not supported",
          at: element.location,
          advice: "set maxOccurs to 1, or put the repeated element into an element of its own"
        )
      )
    }
    alternatives.isOptional = alternatives.isOptional || element.minOccurs == 0
    element.minOccurs = 1
    alternatives.elements.append(element)
  }
}
