extension XMLReader {
  /// Passes all that comes before the root element, and the root element's name.
  mutating func passProlog(in input: Span<UInt8>) throws(XMLDecodingError) {
    try refuseOtherEncodings(in: input)
    if input.starts("\u{FEFF}", at: 0) { position = 3 }
    if input.starts("<?xml", at: position), XMLByte.isSpace(input.byte(position + 5)) { try passDeclaration(in: input) }
    try passMiscellany(in: input)
    guard input.byte(position) == UInt8(ascii: "<") else {
      throw malformed("There is no root element", at: position, expected: "an element", in: input)
    }
    position += 1
    nameStart = position
    nameEnd = try passName(in: input)
  }

  /// Passes all that comes after the root element, to the last byte.
  mutating func passEpilog(in input: Span<UInt8>) throws(XMLDecodingError) {
    try passMiscellany(in: input)
    guard position == input.count else {
      throw malformed(
        "Something follows the root element",
        at: position,
        expected: "the end, or comments and processing instructions",
        in: input
      )
    }
  }

  private func refuseOtherEncodings(in input: Span<UInt8>) throws(XMLDecodingError) {
    guard input.count <= options.limits.bytes else {
      throw fatal(
        .limitExceeded,
        "The document has \(input.count) bytes",
        at: 0,
        expected: "at most \(options.limits.bytes); raise XMLLimits.bytes if it is to be read",
        in: input
      )
    }
    let marks: [(first: UInt8, second: UInt8, name: String)] = [
      (0xFE, 0xFF, "UTF-16"), (0xFF, 0xFE, "UTF-16"), (0x00, 0x3C, "UTF-16"), (0x3C, 0x00, "UTF-16"),
      (0x00, 0x00, "UTF-32"), (0x4C, 0x6F, "EBCDIC"),
    ]
    for mark in marks where input.byte(0) == mark.first && input.byte(1) == mark.second && input.count > 1 {
      throw unsupported(encoding: mark.name, at: 0, in: input)
    }
  }

  func unsupported(encoding: String, at offset: Int, in input: Span<UInt8>) -> XMLDecodingError {
    fatal(
      .unsupportedEncoding,
      "The document is encoded in \(encoding)",
      at: offset,
      expected: "UTF-8 or US-ASCII",
      in: input
    )
  }

  /// Comments, processing instructions and white space; a DOCTYPE is refused.
  private mutating func passMiscellany(in input: Span<UInt8>) throws(XMLDecodingError) {
    while true {
      passSpace(in: input)
      guard input.byte(position) == UInt8(ascii: "<") else { return }
      switch input.byte(position + 1) {
      case UInt8(ascii: "?"): try passInstruction(in: input)
      case UInt8(ascii: "!"):
        guard !input.starts("<!DOCTYPE", at: position) else {
          throw fatal(
            .documentType,
            "The document has a DOCTYPE, which is not read",
            at: position,
            expected: "no document type declaration; remove it",
            in: input
          )
        }
        try passComment(in: input)
      default: return
      }
    }
  }
}
