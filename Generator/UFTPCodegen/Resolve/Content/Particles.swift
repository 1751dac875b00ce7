extension Resolver {
  /// Reads a part of a content model; nil if it is absent by its bounds, or reported as wrong.
  ///
  /// The owner is the complex type or group, by which anonymous types are named.
  mutating func particle(_ node: SchemaNode, owner: String) -> Particle? {
    guard let bounds = occurrence(node) else { return nil }
    let particle: Particle? =
      switch node.name {
      case "element": element(node, owner: owner, bounds: bounds).map { .element($0) }
      case "group": groupReference(node)
      default: compositor(node, owner: owner)
      }
    // What is absent was read all the same, so that its mistakes are found.
    guard let particle, !bounds.isAbsent else { return nil }
    guard particle.size <= Self.maximumParts else {
      report("the content has more than \(Self.maximumParts) parts", at: node, advice: "split it into several types")
      return nil
    }
    return node.name == "element" ? particle : apply(bounds, to: particle, node)
  }

  /// Reads a sequence, choice or all without its bounds.
  mutating func compositor(_ node: SchemaNode, owner: String) -> Particle {
    var parts: [Particle] = []
    for child in node.parts {
      if let part = particle(child, owner: owner) { parts.append(part) }
    }
    return switch node.name {
    case "choice": .choice(parts, isOptional: false, node)
    case "all": .all(parts, isOptional: false, node)
    default: .sequence(parts, node)
    }
  }

  private mutating func apply(_ bounds: Occurrence, to particle: Particle, _ node: SchemaNode) -> Particle? {
    guard bounds != .once else { return particle }
    let isOptional = bounds == Occurrence(minimum: 0, maximum: 1)
    switch particle {
    case .choice(let parts, _, let origin) where isOptional: return .choice(parts, isOptional: true, origin)
    case .all(let parts, _, let origin) where isOptional: return .all(parts, isOptional: true, origin)
    case .sequence(let parts, _) where parts.isEmpty: return particle
    default:
      report(
        "xs:\(node.name) with minOccurs or maxOccurs other than 1 is not supported"
          + (node.name == "sequence" ? "" : ", but for an optional xs:choice or xs:all"),
        at: node,
        advice: "put the bounds on its elements, or put it into an element of its own"
      )
      return nil
    }
  }

  /// The bounds of a part; nil if they are reported as wrong.
  private mutating func occurrence(_ node: SchemaNode) -> Occurrence? {
    let minimum = node.value("minOccurs").flatMap { Int(count: $0) } ?? 1
    let written = node.value("maxOccurs") ?? "1"
    let maximum = written == "unbounded" ? nil : Int(count: written) ?? 1
    guard minimum <= maximum ?? .max else {
      report(
        "minOccurs is \(minimum), above maxOccurs, which is \(written)",
        at: node,
        advice: "raise maxOccurs (1 when absent) or lower minOccurs"
      )
      return nil
    }
    return Occurrence(minimum: minimum, maximum: maximum)
  }
}

/// Named groups.
extension Resolver {
  private mutating func groupReference(_ node: SchemaNode) -> Particle? {
    referenced("group", in: components.groups, by: node).flatMap { group($0.name) }
  }

  /// The content of a named group; nil if it is reported as wrong.
  mutating func group(_ name: String) -> Particle? {
    if let known = groups[name] { return known }
    guard let node = components.groups[name], let body = node.parts.first else { return nil }
    once("group '\(name)'", node) { resolver in
      resolver.groups[name] = resolver.compositor(body, owner: name)
      return true
    }
    return groups[name] ?? nil
  }
}
