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
  /// What usually stands before the value: a space, the name, an equals sign and a quote.
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
