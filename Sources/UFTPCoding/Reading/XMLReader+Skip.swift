extension XMLReader {
  /// Passes an element that the schema does not have here, whose name was just passed, checking no more than that it is
  /// XML. Only reached while errors are collected.
  mutating func skipElement(in input: Span<UInt8>) throws(XMLDecodingError) {
    var open: [XMLElementState] = [try skipStartTag(in: input)]
    while var element = open.last {
      guard !element.isEmptyTag else {
        endElement(&element)
        open.removeLast()
        continue
      }
      try skipText(in: input)
      switch input.byte(position + 1) {
      case UInt8(ascii: "/"):
        try passEndTag(of: &element, in: input)
        endElement(&element)
        open.removeLast()
      case UInt8(ascii: "?"): try passInstruction(in: input)
      case UInt8(ascii: "!") where input.byte(position + 2) == UInt8(ascii: "["):
        _ = try passCharacterData(in: input)
      case UInt8(ascii: "!"): try passComment(in: input)
      default:
        position += 1
        nameStart = position
        nameEnd = try passName(in: input)
        open.append(try skipStartTag(in: input))
      }
    }
  }

  /// Passes text to the next `<`.
  private mutating func skipText(in input: Span<UInt8>) throws(XMLDecodingError) {
    var text: [UInt8] = []
    while input.byte(position) != UInt8(ascii: "<") {
      text.removeAll(keepingCapacity: true)
      try appendText(to: &text, in: input)
    }
  }

  private mutating func skipStartTag(in input: Span<UInt8>) throws(XMLDecodingError) -> XMLElementState {
    var element = beginElement()
    guard depth <= options.limits.depth else { throw tooDeep(in: input) }
    var names: Set<String> = []
    while true {
      let hadSpace = passSpace(in: input)
      if input.byte(position) == UInt8(ascii: ">") || input.byte(position) == UInt8(ascii: "/") { break }
      guard hadSpace else { throw malformed("A tag goes on without a space", at: position, in: input) }
      attributeStart = position
      attributeEnd = try passName(in: input)
      guard names.insert(attributeText(in: input)).inserted else { throw duplicateAttribute(in: input) }
      try passValue(of: &element, in: input)
    }
    element.isEmptyTag = input.byte(position) == UInt8(ascii: "/")
    position += element.isEmptyTag ? 1 : 0
    guard input.byte(position) == UInt8(ascii: ">") else {
      throw malformed("A tag is not closed", at: position, expected: "\">\"", in: input)
    }
    position += 1
    return element
  }
}
