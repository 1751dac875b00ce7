/// Why a document was refused: what is wrong, where, what was found and what the schema allows there.
public struct XMLDecodingError: Error, Sendable, Hashable {
  /// A short form of what is wrong, fit for a metric's label.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The bytes are not well-formed XML, or not UTF-8.
    case notWellFormed = "not-well-formed"
    /// The document states an encoding other than UTF-8 and US-ASCII.
    case unsupportedEncoding = "unsupported-encoding"
    /// The document has a DOCTYPE, which UFTP has no use for and which is not read for safety's sake.
    case documentType = "document-type"
    /// The document is larger, deeper or fuller than the reader's limits.
    case limitExceeded = "limit-exceeded"
    /// A prefix or a namespace is used wrongly.
    case namespace
    /// The root element is none that was expected.
    case unknownRoot = "unknown-root"
    /// An element stands where the schema has none of that name.
    case unexpectedElement = "unexpected-element"
    /// An element that must be there is not.
    case missingElement = "missing-element"
    /// An element stands more often than the schema allows.
    case tooManyElements = "too-many-elements"
    /// Text stands where only elements, or nothing, may stand.
    case unexpectedText = "unexpected-text"
    /// An attribute is not one of the schema's.
    case unknownAttribute = "unknown-attribute"
    /// An attribute that must be there is not.
    case missingAttribute = "missing-attribute"
    /// A value is none of its type.
    case invalidValue = "invalid-value"
    /// A value is right, but more than this library holds.
    case beyondCapacity = "beyond-capacity"
  }

  private indirect enum Storage: Sendable, Hashable {
    case details(Details)
  }

  /// In one word on the heap, so that functions that may throw pass no more than a pointer.
  private var storage: Storage

  init(_ details: Details) {
    storage = .details(details)
  }

  var details: Details {
    get {
      switch storage {
      case .details(let details): details
      }
    }
    set { storage = .details(newValue) }
  }
}

extension XMLDecodingError {
  /// All that is known of an error.
  struct Details: Sendable, Hashable {
    var reason: Reason
    var message: String
    var offset: Int
    var attribute: String?
    var found: String?
    var expected: String?
    var location = XMLLocation()
  }

  /// What is wrong, in short.
  public var reason: Reason { details.reason }
  /// What is wrong, in a sentence.
  public var message: String { details.message }
  /// The offset in the document, in bytes from 0.
  public var offset: Int { details.offset }
  /// The line, from 1.
  public var line: Int { details.location.line }
  /// The column, from 1, in characters (Unicode scalars).
  public var column: Int { details.location.column }
  /// The element, such as `/FlexOffer/OfferOption[2]/ISP[17]`; empty outside the root element.
  public var path: String { details.location.path }
  /// The attribute, if the error is about one.
  public var attribute: String? { details.attribute }
  /// What was found, shortened if long.
  public var found: String? { details.found }
  /// What the schema allows, to follow the word "expected".
  public var expected: String? { details.expected }
}

extension XMLDecodingError: CustomStringConvertible {
  /// All of it but line and column, on one line.
  public var explanation: String {
    var text = message
    if let found { text += ": found \"\(found)\"" }
    if let expected { text += "; expected \(expected)" }
    if !path.isEmpty { text += " (at \(path)\(attribute.map { "/@" + $0 } ?? ""))" }
    return text
  }

  /// `line:column: error: …` on one line.
  public var description: String { "\(line):\(column): error: \(explanation)" }
}
