// The texts that are names in the sense of XML 1.0, second edition, to which XML Schema 1.0 refers. Later editions of
// XML allow more letters.

/// A name of XML: `xs:Name`.
public enum XSDName: XSDStringType {
  /// Checks for a letter, `_` or `:`, and then those, digits, `.`, `-` and marks.
  public static func checkForm(_ text: Span<UInt8>) throws(XSDValueError) {
    guard NameText.isName(text, allowsColon: true) else {
      throw XSDValueError(.lexical, expected: "an XML name such as flex-offer or uftp:FlexOffer")
    }
  }
}

/// A name of XML without a colon: `xs:NCName`.
public enum XSDNCName: XSDStringType {
  /// Checks for a letter or `_`, and then those, digits, `.`, `-` and marks.
  public static func checkForm(_ text: Span<UInt8>) throws(XSDValueError) {
    guard NameText.isName(text, allowsColon: false) else {
      throw XSDValueError(.lexical, expected: "an XML name without a colon, such as flex-offer")
    }
  }
}

/// A text of nothing but the characters that names are made of: `xs:NMTOKEN`.
public enum XSDNMToken: XSDStringType {
  /// Checks for at least one letter, digit, `.`, `-`, `_`, `:` or mark, and nothing else.
  public static func checkForm(_ text: Span<UInt8>) throws(XSDValueError) {
    guard NameText.isNameToken(text) else {
      throw XSDValueError(.lexical, expected: "letters, digits and the signs . - _ : without a space")
    }
  }
}

/// The form of names.
private enum NameText {
  static func isName(_ text: Span<UInt8>, allowsColon: Bool) -> Bool {
    guard !text.isEmpty else { return false }
    var index = 0
    let first = UTF8Scalars.next(text, &index)
    let isColon = first == colon && allowsColon
    guard isColon || NameScalars.starts.contains(first) else { return false }
    return hasOnlyNameScalars(text, from: index, allowsColon: allowsColon)
  }

  static func isNameToken(_ text: Span<UInt8>) -> Bool {
    !text.isEmpty && hasOnlyNameScalars(text, from: 0, allowsColon: true)
  }

  private static func hasOnlyNameScalars(_ text: Span<UInt8>, from start: Int, allowsColon: Bool) -> Bool {
    var index = start
    while index < text.count {
      let scalar = UTF8Scalars.next(text, &index)
      let isAllowed = scalar == colon ? allowsColon : NameScalars.parts.contains(scalar)
      guard isAllowed else { return false }
    }
    return true
  }

  private static let colon: UInt32 = 0x3A
}
