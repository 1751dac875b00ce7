/// A bound of a value, as Swift has it.
struct FacetBound: Equatable {
  let facet: String
  let literal: String

  /// The bounds that facets set.
  static func all(of facets: Facets, _ value: PlannedValue) -> [FacetBound] {
    let bounds = [
      ("minInclusive", facets.minInclusive), ("minExclusive", facets.minExclusive),
      ("maxInclusive", facets.maxInclusive), ("maxExclusive", facets.maxExclusive),
    ]
    return bounds.compactMap { facet, bound in
      bound.flatMap { SwiftLiteral.value($0, of: value) }.map { FacetBound(facet: facet, literal: $0) }
    }
  }
}
