/// What the schema allows in an element of one complex type: the one statement of names, order, presence and occurrence
/// that reading and writing share.
public final class XMLElementShape: Sendable {
  /// The name of the type in the schema, which `xsi:type` may state; nil for an anonymous type.
  public let type: String?
  /// The attributes in the order of the schema; their places are the indices that generated code switches over.
  public let attributes: [XMLAttributeShape]
  /// The children.
  public let content: XMLContentShape
  /// Attributes that a leniency reads over.
  public let ignored: [XMLIgnoredAttribute]

  /// The names of the attributes.
  let attributeNames: XMLPhrases
  /// How each attribute usually begins in a document: a space, the name, an equals sign and a quote.
  @usableFromInline let attributeOpenings: XMLPhrases
  /// By version, oldest first: the attributes that exist and those that must be there, a bit each.
  @usableFromInline let presence: [XMLPresenceMasks]
  @usableFromInline let newest: Int
  @usableFromInline let newestPresence: XMLPresenceMasks
  /// The names of the children.
  let childNames: [XMLName]
  /// The same to be searched for.
  let childPhrases: XMLPhrases
  /// How each child usually begins in a document: a less-than sign, the name and a space.
  let childOpenings: XMLPhrases
  /// By version, oldest first, and by place: how often a child may stand.
  let childBounds: [XMLChildBounds]
  /// By version, oldest first: whether the element may hold anything, so that white space may stand in it.
  let holdsChildren: [Bool]
  /// How the children are ordered.
  let order: XMLContentOrder

  /// States a shape.
  public init(
    type: String?,
    attributes: [XMLAttributeShape] = [],
    content: XMLContentShape = .empty,
    ignored: [XMLIgnoredAttribute] = []
  ) {
    self.type = type
    self.attributes = attributes
    self.content = content
    self.ignored = ignored
    attributeNames = XMLPhrases(attributes.map(\.name.bytes))
    attributeOpenings = XMLPhrases(attributes.map(\.opening))
    let children = content.children
    let versions = max(1, attributes.map(\.byVersion.count).max() ?? 1)
    presence = (0..<versions).map { XMLPresenceMasks(of: attributes, inVersion: $0) }
    newest = versions - 1
    newestPresence = XMLPresenceMasks(of: attributes, inVersion: versions - 1)
    childNames = children.map(\.name)
    childPhrases = XMLPhrases(children.map(\.name.bytes))
    childOpenings = XMLPhrases(children.map { [UInt8(ascii: "<")] + $0.name.bytes + [UInt8(ascii: " ")] })
    let childVersions = max(1, children.map(\.byVersion.count).max() ?? 1)
    childBounds = (0..<childVersions).flatMap { version in
      children.map { XMLChildBounds($0.occurrence(inVersion: version)) }
    }
    holdsChildren = (0..<childVersions).map { version in
      children.isEmpty || children.contains { $0.occurrence(inVersion: version) != nil }
    }
    order = content.order
  }

  /// The masks of a version; one beyond the last counts as the last.
  @inlinable
  @inline(__always)
  func masks(inVersion version: Int) -> XMLPresenceMasks {
    version >= newest ? newestPresence : presence[max(0, version)]
  }

  /// Whether the element may hold children in a version; one beyond the last counts as the last.
  func mayHoldChildren(inVersion version: Int) -> Bool {
    holdsChildren[min(max(0, version), holdsChildren.count - 1)]
  }

  /// The bounds of a child in a version; one beyond the last counts as the last.
  @inline(__always)
  func bounds(ofChild place: Int, inVersion version: Int) -> XMLChildBounds {
    let count = childNames.count
    let row = count == childBounds.count ? 0 : min(max(0, version), childBounds.count / count - 1)
    return childBounds[row * count + place]
  }
}

/// Which attributes exist and which must be there in one version, a bit for each place.
@usableFromInline
struct XMLPresenceMasks: Sendable {
  @usableFromInline var known: UInt64 = 0
  @usableFromInline var required: UInt64 = 0

  /// Whether these attributes, a bit each, exist and are all that must be there.
  @inlinable
  @inline(__always)
  func allow(_ seen: UInt64) -> Bool {
    seen & ~known | required & ~seen == 0
  }

  init(of attributes: [XMLAttributeShape], inVersion version: Int) {
    for (place, attribute) in attributes.enumerated() {
      let bit: UInt64 = 1 &<< UInt64(place)
      let presence = attribute.presence(inVersion: version)
      if presence != .absent { known |= bit }
      if presence == .required { required |= bit }
    }
  }
}

/// How often a child may stand, as numbers only.
struct XMLChildBounds: Sendable {
  /// Whether the version has the element at all.
  let exists: Bool
  let minimum: Int
  /// The largest `Int` for no bound.
  let maximum: Int

  init(_ occurrence: XMLChildShape.Occurrence?) {
    exists = occurrence != nil
    minimum = occurrence?.minimum ?? 0
    maximum = occurrence.map { $0.maximum ?? .max } ?? 0
  }
}

/// How the children of an element are ordered.
enum XMLContentOrder: Sendable {
  case empty, sequence, all, choice, text
}
