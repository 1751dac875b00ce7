/// The simple types by name, and what follows from the chain of their derivation.
struct SimpleTypeTable {
  private let types: [String: SimpleType]

  init(_ types: [SimpleType]) {
    self.types = types.reduce(into: [:]) { $0[$1.name] = $1 }
  }

  subscript(name: String) -> SimpleType? { types[name] }

  /// What a value of a type is, below all restrictions.
  enum Kind {
    case atomic(BuiltInType)
    case list(SimpleTypeReference)
    case union([SimpleTypeReference])
  }

  func kind(of reference: SimpleTypeReference) -> Kind {
    switch reference {
    case .builtIn(let type): return .atomic(type)
    case .named(let name):
      switch types[name]?.variety {
      case .restriction(let base)?: return kind(of: base)
      case .list(let item)?: return .list(item)
      case .union(let members)?: return .union(members)
      case nil: return .atomic(.string)
      }
    }
  }

  /// The steps from a type to the built-in type, list or union that it restricts, the type itself first.
  func steps(of reference: SimpleTypeReference) -> [SimpleType] {
    var result: [SimpleType] = []
    var next = reference
    while case .named(let name) = next, let type = types[name] {
      result.append(type)
      guard case .restriction(let base) = type.variety else { break }
      next = base
    }
    return result
  }

  /// The first value that the steps of a type give for a facet, from the type itself down.
  func inherited<Value>(_ facet: KeyPath<Facets, Value?>, of reference: SimpleTypeReference) -> Value? {
    steps(of: reference).lazy.compactMap { $0.facets[keyPath: facet] }.first
  }

  /// What happens to the white space of a type's values.
  func whiteSpace(of reference: SimpleTypeReference) -> WhiteSpaceFacet {
    if let facet = inherited(\.whiteSpace, of: reference) { return facet }
    return switch kind(of: reference) {
    case .atomic(let type): type.whiteSpace
    case .list: .collapse
    // The member that reads the value says so; those that care collapse it again.
    case .union: .preserve
    }
  }
}
