/// All keys that a participant publishes at one time: one, or two while it changes from an old key to a new one.
///
/// As long as two are published both are valid, so a message opens with either.
public struct PublishedKeys: Hashable, Sendable {
  /// The most key strings that may be published at once.
  public static let limit = 2

  /// The key strings in the order in which they are published, one or two.
  public let keyStrings: [KeyString]

  /// The keys to open a message with, in the order in which they are published.
  public var verifyingKeys: [VerifyingKey] { keyStrings.map(\.signing) }

  /// Reads the text that a participant publishes, for example in DNS.
  ///
  /// - Parameter text: one or two key strings with white space between them.
  /// - Throws: ``KeyError`` of kind `notAKeyString`, `tooManyKeyStrings`, `notBase64` or `wrongLength`.
  public init(_ text: String) throws(KeyError) {
    let words = text.split { character in character.isWhitespace }
    guard !words.isEmpty else {
      throw KeyError(.notAKeyString, "no key is published; expected is a text that starts with \"\(KeyString.prefix)\"")
    }
    guard words.count <= Self.limit else {
      throw KeyError(.tooManyKeyStrings, "at most \(Self.limit) keys may be published at once, here are \(words.count)")
    }
    var keyStrings: [KeyString] = []
    for word in words { keyStrings.append(try KeyString(String(word))) }
    self.keyStrings = keyStrings
  }
}

extension PublishedKeys: CustomStringConvertible {
  /// The text to publish.
  public var description: String { keyStrings.map(\.description).joined(separator: " ") }
}
