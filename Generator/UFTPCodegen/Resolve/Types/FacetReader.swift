/// Reads the facets of one restriction. Whether they fit the base type is checked when all types are known.
struct FacetReader {
  private(set) var facets = Facets()
  /// The names of the facets that a derived type must keep as they are.
  private(set) var fixed: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: [String: SourceLocation] = [:]

  mutating func read(_ restriction: SchemaNode) {
    for node in restriction.parts where node.name != "simpleType" {
      if node.name == "pattern" || node.name == "enumeration" { readRepeatable(node) } else { readOnce(node) }
    }
  }

  private mutating func readRepeatable(_ node: SchemaNode) {
    let value = node.attribute("value") ?? ""
    if node.name == "pattern" {
      facets.patterns.append(PatternFacet(source: value, location: node.location))
    } else {
      facets.enumeration.append(
        EnumerationValue(value: value, documentation: node.documentation, location: node.location)
      )
    }
  }

  private mutating func readOnce(_ node: SchemaNode) {
    if let other = seen.updateValue(node.location, forKey: node.name) {
      report("xs:\(node.name) is given twice", at: node, advice: "remove one of the two", related: other)
      return
    }
    if node.value("fixed").map({ $0 == "true" || $0 == "1" }) == true { fixed.insert(node.name) }
    let value = node.value("value") ?? ""
    switch node.name {
    case "length": facets.length = count(value, node)
    case "minLength": facets.minLength = count(value, node)
    case "maxLength": facets.maxLength = count(value, node)
    case "totalDigits": facets.totalDigits = positive(value, node)
    case "fractionDigits": facets.fractionDigits = count(value, node)
    case "whiteSpace": facets.whiteSpace = whiteSpace(value, node)
    case "minInclusive": facets.minInclusive = value
    case "maxInclusive": facets.maxInclusive = value
    case "minExclusive": facets.minExclusive = value
    default: facets.maxExclusive = value
    }
  }

  private mutating func count(_ value: String, _ node: SchemaNode) -> Int? {
    if let count = Int(count: value) { return count }
    report("xs:\(node.name) has the value '\(value)'", at: node, advice: "give a whole number from 0")
    return nil
  }

  private mutating func positive(_ value: String, _ node: SchemaNode) -> Int? {
    if let count = Int(count: value), count > 0 { return count }
    report("xs:\(node.name) has the value '\(value)'", at: node, advice: "give a whole number from 1")
    return nil
  }

  private mutating func whiteSpace(_ value: String, _ node: SchemaNode) -> WhiteSpaceFacet? {
    if let facet = WhiteSpaceFacet(rawValue: value) { return facet }
    report("xs:whiteSpace has the value '\(value)'", at: node, advice: "give preserve, replace or collapse")
    return nil
  }

  private mutating func report(
    _ message: String,
    at node: SchemaNode,
    advice: String,
    related: SourceLocation? = nil
  ) {
    diagnostics.append(Diagnostic(message, at: node.location, advice: advice, related: related))
  }
}
