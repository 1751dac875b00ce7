extension Facets {
  /// The facets that are set, by name, with their values as text; patterns and enumerations once each.
  var written: [(name: String, value: String)] {
    var result: [(String, String?)] = [
      ("pattern", patterns.isEmpty ? nil : ""), ("enumeration", enumeration.isEmpty ? nil : ""),
      ("whiteSpace", whiteSpace?.rawValue),
    ]
    result += [("length", length), ("minLength", minLength), ("maxLength", maxLength)].map { ($0, $1.map(String.init)) }
    result += [
      ("minInclusive", minInclusive), ("maxInclusive", maxInclusive), ("minExclusive", minExclusive),
      ("maxExclusive", maxExclusive),
    ]
    result += [("totalDigits", totalDigits), ("fractionDigits", fractionDigits)].map { ($0, $1.map(String.init)) }
    return result.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension SimpleTypeTable.Kind {
  /// The facets that restrictions of such a type may have.
  var facetNames: Set<String> {
    let lengths: Set<String> = ["length", "minLength", "maxLength", "pattern", "enumeration", "whiteSpace"]
    let bounds: Set<String> = [
      "pattern", "enumeration", "whiteSpace", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive",
    ]
    return switch self {
    case .list: lengths
    case .union: ["pattern", "enumeration"]
    case .atomic(let type):
      switch type.family {
      case .text, .binary: lengths
      case .boolean: ["pattern", "whiteSpace"]
      case .decimal: bounds.union(["totalDigits", "fractionDigits"])
      case .number, .time: bounds
      }
    }
  }

  var inWords: String {
    switch self {
    case .atomic(let type): "xs:\(type.rawValue)"
    case .list: "a list"
    case .union: "a union"
    }
  }
}
