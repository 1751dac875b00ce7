extension XMLReader {
  /// Passes `<?xml version="1.0" encoding="…" standalone="…"?>`.
  mutating func passDeclaration(in input: Span<UInt8>) throws(XMLDecodingError) {
    position += 5
    let version = try pseudoAttribute("version", in: input)
    guard let version else {
      throw malformed("The XML declaration does not begin with its version", at: position, in: input)
    }
    try checkVersion(version, in: input)
    if let encoding = try pseudoAttribute("encoding", in: input) { try checkEncoding(encoding, in: input) }
    if let standalone = try pseudoAttribute("standalone", in: input) {
      guard ["yes", "no"].contains(input.text(standalone)) else {
        throw malformed("standalone is neither yes nor no", at: standalone.lowerBound, in: input)
      }
    }
    passSpace(in: input)
    guard input.starts("?>", at: position) else {
      throw malformed("The XML declaration does not end here", at: position, expected: "\"?>\"", in: input)
    }
    position += 2
  }

  /// The value of a part of the XML declaration, or nil if another stands here.
  private mutating func pseudoAttribute(
    _ name: StaticString,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Range<Int>? {
    let start = position
    guard passSpace(in: input), input.starts(name, at: position) else {
      position = start
      return nil
    }
    position += name.utf8CodeUnitCount
    try passEquals(in: input)
    let quote = try passQuote(in: input)
    let value = position
    while input.byte(position) != quote {
      guard input.byte(position) >= 0x20, input.byte(position) < 0x80 else {
        throw malformed("A value of the XML declaration is not closed", at: position, in: input)
      }
      position += 1
    }
    position += 1
    return value..<position - 1
  }

  private func checkVersion(_ version: Range<Int>, in input: Span<UInt8>) throws(XMLDecodingError) {
    let text = input.text(version)
    let minor = text.dropFirst(2)
    guard text.hasPrefix("1."), !minor.isEmpty, minor.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw malformed("XML of version \(text) is not known", at: version.lowerBound, expected: "1.0", in: input)
    }
  }

  private mutating func checkEncoding(_ encoding: Range<Int>, in input: Span<UInt8>) throws(XMLDecodingError) {
    let name = input.text(encoding)
    switch name.uppercased() {
    case "UTF-8": break
    case "US-ASCII": isASCIIOnly = true
    default: throw unsupported(encoding: name, at: encoding.lowerBound, in: input)
    }
  }

  mutating func passEquals(in input: Span<UInt8>) throws(XMLDecodingError) {
    passSpace(in: input)
    guard input.byte(position) == UInt8(ascii: "=") else {
      throw malformed("An attribute has no value", at: position, expected: "\"=\" and a value in quotes", in: input)
    }
    position += 1
    passSpace(in: input)
  }

  mutating func passQuote(in input: Span<UInt8>) throws(XMLDecodingError) -> UInt8 {
    let quote = input.byte(position)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw malformed("An attribute value does not begin with a quote", at: position, in: input)
    }
    position += 1
    return quote
  }
}
