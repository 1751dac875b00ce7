/// What one construct of XML Schema may carry, as far as the generator supports it.
struct Construct {
  /// The attributes it may have, besides `id`, which all but open ones may have.
  var attributes: [String: AttributeRule] = [:]
  /// The attributes it must have.
  var required: [String] = []
  /// Its children, in this order.
  var slots: [Slot] = []
  /// Whether anything may stand inside, as in documentation.
  var isOpen = false

  /// The children that may stand at one place.
  struct Slot {
    /// The kinds by the element's name.
    var kinds: [String: Kind]
    var minimum = 0
    var maximum = Int.max
    /// Names after which nothing else may come.
    var closing: Set<String> = []
  }

  /// The constructs; one element of XML Schema may be several, by where it stands.
  enum Kind: String {
    case schema, include, annotation, documentation
    case globalElement, localElement, globalAttribute, localAttribute
    case globalSimpleType, localSimpleType, restriction, list, union, facet, plainFacet
    case globalComplexType, localComplexType, simpleContent, complexContent, simpleExtension, complexExtension
    case group, groupReference, attributeGroup, attributeGroupReference
    case sequence, choice, all, bareSequence, bareChoice, bareAll
  }
}

extension Construct.Slot {
  /// At most one of the kinds.
  static func optional(_ kinds: [String: Construct.Kind], closing: Set<String> = []) -> Self {
    Self(kinds: kinds, maximum: 1, closing: closing)
  }

  /// Exactly one of the kinds.
  static func one(_ kinds: [String: Construct.Kind]) -> Self {
    Self(kinds: kinds, minimum: 1, maximum: 1)
  }

  /// Any number of the kinds.
  static func any(_ kinds: [String: Construct.Kind]) -> Self {
    Self(kinds: kinds)
  }

  static let annotation = optional(["annotation": .annotation])
  static let attributes = any(["attribute": .localAttribute, "attributeGroup": .attributeGroupReference])
  static let particles = any([
    "element": .localElement, "group": .groupReference, "choice": .choice, "sequence": .sequence,
  ])
}
