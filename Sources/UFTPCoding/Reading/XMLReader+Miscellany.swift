extension XMLReader {
  /// Passes a comment, at whose `<!` the reader stands.
  mutating func passComment(in input: Span<UInt8>) throws(XMLDecodingError) {
    guard input.starts("<!--", at: position) else {
      throw malformed(
        "Markup that XML does not have here",
        at: position,
        expected: "a comment or an element",
        in: input
      )
    }
    position += 4
    while !input.starts("--", at: position) {
      try passTextByte(in: input, "A comment is not closed")
    }
    guard input.byte(position + 2) == UInt8(ascii: ">") else {
      throw malformed("\"--\" stands inside a comment", at: position, expected: "\"-->\" at its end", in: input)
    }
    position += 3
  }

  /// Passes a processing instruction, at whose `<?` the reader stands.
  mutating func passInstruction(in input: Span<UInt8>) throws(XMLDecodingError) {
    let start = position
    position += 2
    let nameStart = position
    let nameEnd = try passName(in: input)
    let target = input.text(nameStart..<nameEnd)
    guard target.lowercased() != "xml" else {
      throw malformed("A processing instruction is named \"\(target)\"", at: start, expected: "another name", in: input)
    }
    guard !target.utf8.contains(UInt8(ascii: ":")) else {
      throw fatal(.namespace, "A processing instruction's name has a colon", at: nameStart, in: input)
    }
    guard XMLByte.isSpace(input.byte(position)) || input.starts("?>", at: position) else {
      throw malformed("A processing instruction's name goes on", at: position, expected: "a space or \"?>\"", in: input)
    }
    while !input.starts("?>", at: position) {
      try passTextByte(in: input, "A processing instruction is not closed")
    }
    position += 2
  }

  /// Passes a CDATA section, at whose `<![` the reader stands, and gives the range of its text.
  mutating func passCharacterData(in input: Span<UInt8>) throws(XMLDecodingError) -> Range<Int> {
    guard input.starts("<![CDATA[", at: position) else {
      throw malformed("Markup that XML does not have here", at: position, expected: "<![CDATA[", in: input)
    }
    position += 9
    let start = position
    while !input.starts("]]>", at: position) {
      try passTextByte(in: input, "A CDATA section is not closed")
    }
    position += 3
    return start..<position - 3
  }

  /// Passes one character of any kind that XML allows.
  @inline(__always)
  private mutating func passTextByte(in input: Span<UInt8>, _ complaint: String) throws(XMLDecodingError) {
    let byte = input.byte(position)
    if byte >= 0x20 && byte < 0x80 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
      position += 1
    } else if position >= input.count {
      throw malformed(complaint, at: position, in: input)
    } else {
      try passCharacter(in: input)
    }
  }
}
