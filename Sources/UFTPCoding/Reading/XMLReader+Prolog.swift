extension XMLReader {
  /// Passes all that comes before the root element's name.
  mutating func passProlog(in input: Span<UInt8>) throws(XMLDecodingError) {
    try refuseOtherEncodings(in: input)
    if input.starts("\u{FEFF}", at: 0) { position = 3 }
    // The declaration as nearly everybody writes it.
    if !input.takes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", at: &position), input.starts("<?xml", at: position),
      XMLByte.isSpace(input.byte(position + 5))
    {
      try passDeclaration(in: input)
    }
    try passMiscellany(in: input)
    guard input.byte(position) == UInt8(ascii: "<") else {
      throw malformed("There is no root element", at: position, expected: "an element", in: input)
    }
    position += 1
    nameStart = position
  }

  /// Passes the root element's name, whatever it is.
  mutating func passRootName(in input: Span<UInt8>) throws(XMLDecodingError) {
    nameEnd = try passName(in: input)
  }

  /// Passes all that comes after the root element, to the last byte.
  @usableFromInline
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

  // Mutating, since a reader that is lent to a function that only looks is copied for it.
  private mutating func refuseOtherEncodings(in input: Span<UInt8>) throws(XMLDecodingError) {
    guard input.count <= options.limits.bytes else { throw tooLong(input) }
    guard input.count > 1 else { return }
    switch (input.byte(0), input.byte(1)) {
    case (0xFE, 0xFF), (0xFF, 0xFE), (0x00, 0x3C), (0x3C, 0x00): throw unsupported(encoding: "UTF-16", at: 0, in: input)
    case (0x00, 0x00): throw unsupported(encoding: "UTF-32", at: 0, in: input)
    case (0x4C, 0x6F): throw unsupported(encoding: "EBCDIC", at: 0, in: input)
    default: return
    }
  }

  @inline(never)
  private func tooLong(_ input: Span<UInt8>) -> XMLDecodingError {
    fatal(
      .limitExceeded,
      "The document has \(input.count) bytes",
      at: 0,
      expected: "at most \(options.limits.bytes); raise XMLLimits.bytes if it is to be read",
      in: input
    )
  }

  @inline(never)
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
