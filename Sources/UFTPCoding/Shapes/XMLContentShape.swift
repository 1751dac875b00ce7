/// The children that a complex type allows.
public enum XMLContentShape: Sendable {
  /// Neither children nor text, not even white space.
  case empty
  /// These elements in this order.
  case sequence([XMLChildShape])
  /// These elements in any order, each at most once; or none at all, if optional.
  case all([XMLChildShape], isOptional: Bool)
  /// One of these elements; or none, if optional.
  case choice([XMLChildShape], isOptional: Bool)
  /// Text of a simple type.
  case text

  var order: XMLContentOrder {
    switch self {
    case .empty: .empty
    case .sequence: .sequence
    case .all: .all
    case .choice: .choice
    case .text: .text
    }
  }

  /// Whether it may be left out altogether, as `all` and `choice` may.
  var isOptional: Bool {
    switch self {
    case .empty, .text, .sequence: false
    case .all(_, let isOptional), .choice(_, let isOptional): isOptional
    }
  }

  /// The elements, in the order of the schema.
  var children: [XMLChildShape] {
    switch self {
    case .empty, .text: []
    case .sequence(let children), .all(let children, _), .choice(let children, _): children
    }
  }
}

/// An element as a content model allows it.
public struct XMLChildShape: Sendable {
  /// How often an element may stand.
  public struct Occurrence: Sendable, Hashable {
    /// The smallest number.
    public let minimum: Int
    /// The largest number; nil for no bound.
    public let maximum: Int?

    /// States the bounds; nil for no upper one.
    public init(_ minimum: Int, _ maximum: Int?) {
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// The element's name.
  public let name: XMLName
  /// By version, oldest first: the bounds, or nil where the element does not exist.
  let byVersion: [Occurrence?]

  /// An element with the same bounds in every version; nil for no upper one.
  public init(_ name: XMLName, _ minimum: Int, _ maximum: Int?) {
    self.init(name, varying: [Occurrence(minimum, maximum)])
  }

  /// An element whose bounds differ by version, oldest first; nil where it does not exist.
  public init(_ name: XMLName, varying byVersion: [Occurrence?]) {
    self.name = name
    self.byVersion = byVersion
  }

  /// The bounds in a version, or nil if the element is not part of it.
  func occurrence(inVersion version: Int) -> Occurrence? {
    byVersion.isEmpty ? nil : byVersion[min(max(0, version), byVersion.count - 1)]
  }
}
