/// What the schema allows in an element of one complex type: the one statement of names, order, presence and occurrence
/// that reading and writing share.
public struct XMLElementShape: Sendable {
  /// The name of the type in the schema, which `xsi:type` may state; nil for an anonymous type.
  public let type: String?
  /// The attributes in the order of the schema; their places are the indices that generated code switches over.
  public let attributes: [XMLAttributeShape]
  /// The children.
  public let content: XMLContentShape
  /// Attributes that a leniency reads over.
  public let ignored: [XMLIgnoredAttribute]
  /// By version, oldest first: the attributes that exist and those that must be there, a bit each.
  let presence: [XMLPresenceMasks]

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
    let versions = attributes.map(\.byVersion.count).max() ?? 1
    presence = (0..<max(1, versions)).map { XMLPresenceMasks(of: attributes, inVersion: $0) }
  }

  /// The masks of a version; one beyond the last counts as the last.
  @inline(__always)
  func masks(inVersion version: Int) -> XMLPresenceMasks {
    presence[min(max(0, version), presence.count - 1)]
  }
}

/// Which attributes exist and which must be there in one version, a bit for each place.
struct XMLPresenceMasks: Sendable {
  var known: UInt64 = 0
  var required: UInt64 = 0

  init(of attributes: [XMLAttributeShape], inVersion version: Int) {
    for (place, attribute) in attributes.enumerated() {
      let bit: UInt64 = 1 &<< UInt64(place)
      let presence = attribute.presence(inVersion: version)
      if presence != .absent { known |= bit }
      if presence == .required { required |= bit }
    }
  }
}

/// An attribute as one complex type allows it.
public struct XMLAttributeShape: Sendable {
  /// Whether an attribute exists in a version of the schema, and whether it must be there.
  public enum Presence: Sendable, Hashable {
    case absent, optional, required
  }

  /// The attribute's name.
  public let name: XMLName
  /// By version, oldest first; the last entry holds for all that come after.
  public let byVersion: [Presence]
  /// What a writer puts before the value: a space, the name, an equals sign and a quote.
  let opening: [UInt8]

  private init(name: XMLName, byVersion: [Presence]) {
    self.name = name
    self.byVersion = byVersion
    opening = Array(" ".utf8) + name.bytes + Array("=\"".utf8)
  }

  /// An attribute that must be there in every version.
  public static func required(_ name: XMLName) -> Self {
    Self(name: name, byVersion: [.required])
  }

  /// An attribute that may be left out in every version.
  public static func optional(_ name: XMLName) -> Self {
    Self(name: name, byVersion: [.optional])
  }

  /// An attribute that differs by version, oldest first.
  public static func varying(_ name: XMLName, _ byVersion: [Presence]) -> Self {
    Self(name: name, byVersion: byVersion)
  }

  func presence(inVersion version: Int) -> Presence {
    byVersion.isEmpty ? .absent : byVersion[min(max(0, version), byVersion.count - 1)]
  }
}

/// An attribute that the schema does not have and that a leniency reads over.
public struct XMLIgnoredAttribute: Sendable {
  let name: XMLName
  let leniency: Leniencies

  /// Names the attribute, and the leniency under which it is read over.
  public init(_ name: XMLName, _ leniency: Leniencies) {
    self.name = name
    self.leniency = leniency
  }
}
