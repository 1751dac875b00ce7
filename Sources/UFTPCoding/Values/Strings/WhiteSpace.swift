extension XSDWhiteSpace {
  /// Whether a text is already as this treatment leaves it.
  public func isNormalized(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .preserve: true
    case .replace: !Self.hasBreaks(text)
    case .collapse: !Self.hasBreaks(text) && !Self.hasLooseSpaces(text)
    }
  }

  /// A text after this treatment.
  public func normalize(_ text: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      let byte = text[index]
      let isSpace = self != .preserve && Self.isSpace(byte)
      if isSpace && self == .collapse && (result.last ?? UInt8(ascii: " ")) == UInt8(ascii: " ") { continue }
      result.append(isSpace ? UInt8(ascii: " ") : byte)
    }
    if self == .collapse && result.last == UInt8(ascii: " ") { result.removeLast() }
    return result
  }

  /// Checks that a text is already as this treatment leaves it, for values made in code.
  @usableFromInline
  func check(_ text: Span<UInt8>) throws(XSDValueError) {
    guard !isNormalized(text) else { return }
    let form =
      self == .replace ? "text without tabs and line breaks" : "text with nothing but single spaces between words"
    throw XSDValueError(.lexical, expected: form)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func hasBreaks(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] < UInt8(ascii: " ") && isSpace(text[index]) { return true }
    return false
  }

  private static func hasLooseSpaces(_ text: Span<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: " ") && previous == byte { return true }
      previous = byte
    }
    return !text.isEmpty && previous == UInt8(ascii: " ")
  }
}
