extension XMLReader {
  /// Passes what stands before the next child and the child's name, or the end tag.
  ///
  /// - Returns: Whether there is a child.
  mutating func passToChild(
    of element: inout XMLElementState,
    mayHoldSpace: Bool,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Bool {
    if element.isEmptyTag { return false }
    while true {
      let start = position
      if passSpace(in: input), !mayHoldSpace { try reportText(at: start, in: input) }
      guard input.byte(position) == UInt8(ascii: "<") else {
        try passStrayText(mayHoldSpace: mayHoldSpace, in: input)
        continue
      }
      switch input.byte(position + 1) {
      case UInt8(ascii: "/"):
        try passEndTag(of: &element, in: input)
        return false
      case UInt8(ascii: "!"): try passCommentOrData(mayHoldSpace: mayHoldSpace, in: input)
      case UInt8(ascii: "?"): try passInstruction(in: input)
      default:
        position += 1
        nameStart = position
        nameEnd = try passName(in: input)
        return true
      }
    }
  }

  /// Passes `</name>`.
  mutating func passEndTag(of element: inout XMLElementState, in input: Span<UInt8>) throws(XMLDecodingError) {
    let start = position
    position += 2
    let length = element.nameEnd - element.nameStart
    guard input.rangesEqual(element.nameStart, position, length) else { throw mismatch(element, start, in: input) }
    position += length
    guard !XMLByte.isName(input.byte(position)) else { throw mismatch(element, start, in: input) }
    passSpace(in: input)
    guard input.byte(position) == UInt8(ascii: ">") else {
      throw malformed("An end tag is not closed", at: position, expected: "\">\"", in: input)
    }
    position += 1
  }

  private func mismatch(_ element: XMLElementState, _ start: Int, in input: Span<UInt8>) -> XMLDecodingError {
    malformed(
      "The end tag does not match its start tag",
      at: start,
      expected: "</\(input.text(element.nameStart..<element.nameEnd))>",
      in: input
    )
  }

  /// Leaves an element: its declarations hold no more.
  @inlinable
  @inline(__always)
  mutating func endElement(_ element: inout XMLElementState) {
    depth &-= 1
    if element.hasOthers { dropNamespaces(of: &element) }
  }

  @usableFromInline
  mutating func dropNamespaces(of element: inout XMLElementState) {
    namespaces.removeLast(max(0, namespaces.count - element.outerNamespaces))
  }

  private mutating func passCommentOrData(mayHoldSpace: Bool, in input: Span<UInt8>) throws(XMLDecodingError) {
    guard input.byte(position + 2) == UInt8(ascii: "[") else { return try passComment(in: input) }
    let start = position
    let data = try passCharacterData(in: input)
    let isAllowed = mayHoldSpace ? data.allSatisfy { XMLByte.isSpace(input[$0]) } : data.isEmpty
    if !isAllowed { try reportText(at: start, in: input) }
  }

  /// Passes text to the next `<`; only references to white space may be in it.
  private mutating func passStrayText(mayHoldSpace: Bool, in input: Span<UInt8>) throws(XMLDecodingError) {
    let start = position
    var text: [UInt8] = []
    while input.byte(position) != UInt8(ascii: "<") { try appendText(to: &text, in: input) }
    let isSpace = text.allSatisfy(XMLByte.isSpace)
    if !isSpace || !mayHoldSpace { try reportText(at: start, in: input) }
  }

  /// Passes a reference, a line break or a character of text and appends what it stands for.
  mutating func appendText(to text: inout [UInt8], in input: Span<UInt8>) throws(XMLDecodingError) {
    let byte = input.byte(position)
    switch byte {
    case UInt8(ascii: "&"): position = try appendReference(at: position, to: &text, in: input)
    case 0x0D:
      text.append(0x0A)
      position += input.byte(position + 1) == 0x0A ? 2 : 1
    case UInt8(ascii: "]") where input.starts("]]>", at: position):
      throw malformed("\"]]>\" stands in text", at: position, expected: "]]&gt;", in: input)
    case 0x09, 0x0A, 0x20..<0x80:
      text.append(byte)
      position += 1
    default:
      guard position < input.count else { throw malformed("An element is not closed", at: position, in: input) }
      let start = position
      try passCharacter(in: input)
      for offset in start..<position { text.append(input[offset]) }
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether the same bytes stand at two offsets.
  @inline(__always)
  func rangesEqual(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    guard second + length <= count else { return false }
    for place in 0..<length where self[first + place] != self[second + place] { return false }
    return true
  }

  /// Whether the same bytes stand in two ranges of the document.
  func rangesEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count && rangesEqual(first.lowerBound, second.lowerBound, first.count)
  }
}
