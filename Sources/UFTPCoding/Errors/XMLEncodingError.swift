/// Why a value was not written: the schema, or the chosen version of it, forbids it.
public struct XMLEncodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A short form of what is wrong, fit for a metric's label.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The chosen version of the schema has no such attribute or element.
    case notInVersion = "not-in-version"
    /// The chosen version of the schema wants an attribute or element that is not there.
    case missing
    /// There are more elements than the schema allows.
    case tooManyElements = "too-many-elements"
    /// A value is none of its type.
    case invalidValue = "invalid-value"
    /// A text holds a character that XML cannot carry.
    case invalidCharacter = "invalid-character"
  }

  /// What is wrong, in short.
  public let reason: Reason
  /// What is wrong, in a sentence.
  public let message: String
  /// The element, such as `/FlexOffer/OfferOption[2]`.
  public let path: String
  /// The attribute or child element.
  public let component: String
  /// The value, shortened if long.
  public let found: String?
  /// What the schema allows, to follow the word "expected".
  public let expected: String?

  /// All of it on one line.
  public var description: String {
    var text = message
    if let found { text += ": found \"\(found)\"" }
    if let expected { text += "; expected \(expected)" }
    return text + " (at \(path))"
  }
}
