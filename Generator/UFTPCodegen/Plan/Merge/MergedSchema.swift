/// The schemas of all versions as one, in which everything knows when it came and went.
struct MergedSchema: Sendable, Equatable {
  /// Oldest first.
  var versions: [String]
  /// Sorted by name, as are the types.
  var rootElements: [MergedRootElement]
  var complexTypes: [MergedComplexType]
  var simpleTypes: [MergedSimpleType]
}

/// A root element over the versions.
struct MergedRootElement: Sendable, Equatable {
  /// As the newest version that has it says.
  var newest: RootElement
  var presence: Presence
}

/// A complex type over the versions.
struct MergedComplexType: Sendable, Equatable {
  /// As the newest version that has it says.
  var newest: ComplexType
  var presence: Presence
  var attributes: [MergedAttribute]
  var content: MergedContent
}

/// An attribute over the versions of its type.
struct MergedAttribute: Sendable, Equatable {
  enum Use: Sendable, Hashable {
    case absent, optional, required
  }

  /// As the newest version that has it says.
  var newest: AttributeUse
  /// By version, oldest first. Versions that lack the type itself count as their neighbours that have it.
  var uses: [Use]
  /// By version: the default value.
  var defaults: [String?]
}

/// The children of a complex type over the versions.
enum MergedContent: Sendable, Equatable {
  case empty
  case sequence([MergedElement])
  case all([MergedElement], isOptional: Bool)
  case choice([MergedElement], isOptional: Bool)
  case text(SimpleTypeReference)
}

/// A child element over the versions of its type.
struct MergedElement: Sendable, Equatable {
  struct Occurrence: Sendable, Hashable {
    var minimum: Int
    /// Nil says unbounded.
    var maximum: Int?
  }

  /// As the newest version that has it says.
  var newest: ElementUse
  /// By version, oldest first; nil where it does not exist.
  var occurrences: [Occurrence?]
}

/// A simple type over the versions.
struct MergedSimpleType: Sendable, Equatable {
  /// As the newest version that has it says.
  var newest: SimpleType
  var presence: Presence
  /// By version, oldest first. Versions that lack the type count as their neighbours that have it.
  var facets: [Facets]
  /// All values of the enumeration, each with the versions that have it.
  var enumeration: [MergedEnumerationValue]
}

/// A value of an enumeration over the versions.
struct MergedEnumerationValue: Sendable, Equatable {
  var newest: EnumerationValue
  var presence: Presence
}
