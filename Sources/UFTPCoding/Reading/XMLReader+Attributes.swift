extension XMLReader {
  /// Begins the element whose name was just passed.
  @inlinable
  @inline(__always)
  public mutating func beginElement() -> XMLElementState {
    depth += 1
    return XMLElementState(nameStart: nameStart, nameEnd: nameEnd, outerNamespaces: namespaces.count)
  }

  /// The place of the next attribute, whose value must be read next; nil behind the last, the tag having been passed.
  ///
  /// Attributes come in any order; the one that followed last time, or else in the schema, is looked for first.
  public mutating func nextAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    let place = element.nextAttribute &+ Int(attributeSteps[element.nextAttribute & 63])
    if 0..<shape.attributeOpenings.count ~= place, shape.attributeOpenings.stands(place, at: position, in: input),
      element.seen & (1 &<< UInt64(place)) == 0
    {
      return try usualAttribute(place, of: &element, shape, in: input)
    }
    if passUsualEnd(of: &element, shape, in: input) { return nil }
    return try otherAttribute(of: &element, shape, in: input)
  }

  /// Takes an attribute that stands behind one space, with `="` behind its name, which is how everybody writes.
  @inline(__always)
  private mutating func usualAttribute(
    _ place: Int,
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int {
    attributeStart = position &+ 1
    position &+= shape.attributeOpenings.length(place)
    attributeEnd = position &- 2
    valueQuote = UInt8(ascii: "\"")
    try noteAttribute(place, of: &element, in: input)
    return place
  }

  /// An attribute that is not the one that was expected, or the end of the tag.
  private mutating func otherAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    let place = shape.attributeOpenings.place(at: position, from: element.nextAttribute, in: input)
    guard let place, element.seen & (1 &<< UInt64(place)) == 0 else {
      return try anyAttribute(of: &element, shape, in: input)
    }
    attributeSteps[element.nextAttribute & 63] = Int8(truncatingIfNeeded: place &- element.nextAttribute)
    return try usualAttribute(place, of: &element, shape, in: input)
  }

  /// Notes that an attribute of the shape was seen.
  @inline(__always)
  private mutating func noteAttribute(
    _ place: Int,
    of element: inout XMLElementState,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    element.seen |= 1 &<< UInt64(place)
    element.nextAttribute = place &+ 1
    try countAttribute(of: &element, in: input)
  }

  /// The next attribute, however it is written, or the end of the tag.
  private mutating func anyAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    while true {
      let hadSpace = passSpace(in: input)
      if input.endsTag(at: position) {
        try finishTag(of: &element, shape, in: input)
        return nil
      }
      guard hadSpace else {
        throw malformed("A tag goes on without a space", at: position, expected: "a space, \"/>\" or \">\"", in: input)
      }
      if let place = try namedAttribute(of: &element, shape, in: input) { return place }
      try passOtherAttribute(of: &element, shape, in: input)
    }
  }

  /// The attribute whose name stands here, if the shape has it.
  private mutating func namedAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard let place = place(of: shape, in: input) else { return nil }
    attributeStart = position
    position += shape.attributeNames.length(place)
    attributeEnd = position
    guard element.seen & (1 &<< UInt64(place)) == 0 else { throw duplicateAttribute(in: input) }
    try noteAttribute(place, of: &element, in: input)
    try passEquals(in: input)
    valueQuote = try passQuote(in: input)
    return place
  }

  /// Which attribute of the shape has the name that stands here.
  private func place(of shape: XMLElementShape, in input: Span<UInt8>) -> Int? {
    (0..<shape.attributeNames.count).first { place in
      shape.attributeNames.stands(place, at: position, in: input)
        && !XMLByte.isName(input.byte(position + shape.attributeNames.length(place)))
    }
  }

  /// Passes `= "value"` and remembers where the value is.
  mutating func passValue(of element: inout XMLElementState, in input: Span<UInt8>) throws(XMLDecodingError) {
    try countAttribute(of: &element, in: input)
    try passEquals(in: input)
    valueQuote = try passQuote(in: input)
    try passValueText(in: input)
  }

  @inline(__always)
  private mutating func countAttribute(of element: inout XMLElementState, in input: Span<UInt8>)
    throws(XMLDecodingError)
  {
    element.attributeCount &+= 1
    guard element.attributeCount <= options.limits.attributes else { throw tooManyAttributes(in: input) }
  }

  private func tooManyAttributes(in input: Span<UInt8>) -> XMLDecodingError {
    fatal(
      .limitExceeded,
      "An element has more than \(options.limits.attributes) attributes",
      at: attributeStart,
      expected: "fewer; raise XMLLimits.attributes if it is to be read",
      in: input
    )
  }

  /// Passes a value, whose first byte comes next, to its closing quote, and notes what it holds.
  @usableFromInline
  mutating func passValueText(in input: Span<UInt8>) throws(XMLDecodingError) {
    valueStart = position
    valueIsPlain = true
    valueHasSpace = false
    let quote = valueQuote
    var end = input.plainEnd(from: position, until: quote)
    if input.byte(end) != quote { end = try passUnusual(from: end, until: quote, in: input) }
    valueEnd = end
    position = end &+ 1
  }

  /// Passes the rest of a value that holds more than plain bytes, and gives its end.
  private mutating func passUnusual(
    from start: Int,
    until quote: UInt8,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int {
    position = start
    while true {
      let byte = input.byte(position)
      if byte == quote { return position }
      if XMLByte.isPlainInValue(byte) {
        if byte == 0x20 { valueHasSpace = true }
        position = input.plainEnd(from: position &+ 1, until: quote)
      } else {
        try passSpecial(byte, in: input)
      }
    }
  }

  /// Passes a byte of a value that does not stand for itself.
  private mutating func passSpecial(_ byte: UInt8, in input: Span<UInt8>) throws(XMLDecodingError) {
    switch byte {
    case 0x09, 0x0A, 0x0D:
      valueIsPlain = false
      position += 1
    case UInt8(ascii: "&"):
      valueIsPlain = false
      var ignored: [UInt8] = []
      position = try appendReference(at: position, to: &ignored, in: input)
    case UInt8(ascii: "<"):
      throw malformed("\"<\" stands in an attribute value", at: position, expected: "&lt;", in: input)
    default:
      guard position < input.count else { throw malformed("A value is not closed", at: position, in: input) }
      try passCharacter(in: input)
    }
  }

  func duplicateAttribute(in input: Span<UInt8>) -> XMLDecodingError {
    malformed("The attribute \(attributeText(in: input)) stands twice", at: attributeStart, in: input)
  }

  func attributeText(in input: Span<UInt8>) -> String {
    input.text(attributeStart..<attributeEnd)
  }
}

extension Span where Element == UInt8 {
  /// Whether `>` or the first half of `/>` stands here.
  @inline(__always)
  func endsTag(at offset: Int) -> Bool {
    byte(offset) == UInt8(ascii: ">") || byte(offset) == UInt8(ascii: "/")
  }

  /// Where the bytes end that a value may hold without a closer look, eight bytes being looked at together. Near the end
  /// of the document it may be before that.
  @inline(__always)
  func plainEnd(from start: Int, until quote: UInt8) -> Int {
    var offset = start
    while hasRoom(for: 8, at: offset) {
      let stops = XMLWord.valueStops(word(inRoomAt: offset), quote: quote)
      guard stops == 0 else { return offset &+ XMLWord.first(stops) }
      offset &+= 8
    }
    return offset
  }
  /// Where the double quote stands that ends a value of visible ASCII characters and, if they are allowed, spaces; nil
  /// for any other value, or one near the end of the document.
  @usableFromInline
  func visibleEnd(from start: Int, allowsSpaces: Bool) -> Int? {
    let quote = UInt8(ascii: "\"")
    var offset = plainEnd(from: start, until: quote)
    while byte(offset) != quote {
      // All up to the quote makes a value stop; of that, only these two stand for themselves.
      guard byte(offset) == UInt8(ascii: "!") || allowsSpaces && byte(offset) == UInt8(ascii: " ") else { return nil }
      offset = plainEnd(from: offset &+ 1, until: quote)
    }
    return offset
  }
}
