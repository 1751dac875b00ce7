import UFTPCoding

extension XSDPattern {
  /// Whether a string matches; a span can't stand in an expectation.
  func matches(_ text: String) -> Bool {
    matches(text.utf8.span)
  }

  /// Whether bytes match.
  func matches(_ bytes: [UInt8]) -> Bool {
    matches(bytes.span)
  }
}
