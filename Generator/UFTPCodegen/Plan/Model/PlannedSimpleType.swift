/// A simple type of the schema.
struct PlannedSimpleType: Sendable, Equatable {
  var name: String
  var origin: Origin
  var form: Form
  /// The leniency under which a second pattern holds.
  var leniency: LenientPattern?
  /// Whether values may be made at random: the type of message identifiers.
  var isRandom: Bool

  struct LenientPattern: Sendable, Equatable {
    var name: String
    var pattern: PlannedPattern
  }

  /// What the type becomes in Swift.
  enum Form: Sendable, Equatable {
    /// A struct around a text, with the checks of a base that is such a struct too.
    case text(base: PlannedValue?, WhiteSpaceFacet, PlannedFacets)
    case enumeration([PlannedCase], WhiteSpaceFacet)
    /// A rule over the values of another type.
    case restriction(of: PlannedValue, PlannedFacets)
    case list(of: PlannedValue)
    case union([PlannedMember])
  }
}

/// A value of an enumeration.
struct PlannedCase: Sendable, Equatable {
  var name: String
  var text: String
  var documentation: String?
  var presence: Presence
}

/// One of the types of a union.
struct PlannedMember: Sendable, Equatable {
  var name: String
  var value: PlannedValue
}

/// The facets of one derivation step, by version.
struct PlannedFacets: Sendable, Equatable {
  /// One entry if all versions agree, else one a version, oldest first.
  var byVersion: [Step]

  struct Step: Sendable, Equatable {
    var facets: Facets
    /// The patterns of the facets, as machines.
    var patterns: [PlannedPattern]
  }

  var isEmpty: Bool { byVersion.allSatisfy { $0.facets.constrainsNothing } }
}

/// A pattern and its machine.
struct PlannedPattern: Sendable, Equatable {
  var source: String
  var compiled: CompiledPattern
}

extension Facets {
  /// Whether no value is refused. White space is no constraint: it is handled before.
  var constrainsNothing: Bool {
    var rest = self
    rest.whiteSpace = nil
    return rest == Facets()
  }

  /// Two facets that say the same, wherever they stand and whatever is written beside them.
  func saysTheSame(as other: Facets) -> Bool {
    withoutPlaces == other.withoutPlaces
  }

  private var withoutPlaces: Facets {
    let nowhere = SourceLocation(file: "", line: 0)
    var copy = self
    copy.patterns = patterns.map { PatternFacet(source: $0.source, location: nowhere) }
    copy.enumeration = enumeration.map { EnumerationValue(value: $0.value, documentation: nil, location: nowhere) }
    return copy
  }
}
