/// One difference between two versions of a message.
public struct SchemaChange: Sendable, Hashable {
  /// The root element.
  public var message: String
  /// Where in the message: elements below the root and `@attribute`, divided by `/`; empty for the message itself.
  public var place: String
  /// What changed.
  public var kind: Kind
  /// How it was, in words; nil where it was not.
  public var old: String?
  /// How it is, in words; nil where it is no more.
  public var new: String?
  /// What follows for peers of different versions.
  public var impact: Impact

  /// The property that differs.
  public enum Kind: Sendable, Hashable {
    /// Something came or went.
    case message, attribute, element
    /// Whether an attribute is required.
    case use
    /// How often an element may occur.
    case occurrence
    /// The order of elements.
    case order
    /// How elements are combined, or whether there is text instead.
    case content
    case type
    case defaultValue, fixedValue
    /// A value of an enumeration came or went.
    case enumeration
    /// A facet, by its name in XML Schema.
    case facet(String)
  }

  /// What a change does to peers of different versions.
  public struct Impact: OptionSet, Sendable, Hashable {
    /// One bit each.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Documents of the old version may be invalid in the new one.
    public static let refusesOld = Impact(rawValue: 1)
    /// Documents of the new version may be invalid in the old one, so a peer of that version may refuse them.
    public static let refusedByOld = Impact(rawValue: 2)
    /// The same document may mean something else.
    public static let meaning = Impact(rawValue: 4)

    /// Either version may refuse documents of the other.
    static let both: Impact = [.refusesOld, .refusedByOld]
  }
}
