extension XMLReader {
  /// Begins the element whose name was just passed.
  public mutating func beginElement() -> XMLElementState {
    depth += 1
    return XMLElementState(nameStart: nameStart, nameEnd: nameEnd, outerNamespaces: namespaces.count)
  }

  /// The place of the next attribute, its value ready to be read; nil behind the last, the tag having been passed.
  ///
  /// Attributes come in any order; the one that follows in the schema is looked for first.
  public mutating func nextAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    while true {
      let hadSpace = passSpace(in: input)
      let byte = input.byte(position)
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        try finishTag(of: &element, shape, in: input)
        return nil
      }
      guard hadSpace else {
        throw malformed("A tag goes on without a space", at: position, expected: "a space, \"/>\" or \">\"", in: input)
      }
      if let place = try expectedAttribute(of: &element, shape, in: input) { return place }
      try passOtherAttribute(of: &element, shape, in: input)
    }
  }

  /// The attribute at hand, if the shape has it.
  @inline(__always)
  private mutating func expectedAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard let place = place(of: shape, from: element.nextAttribute, in: input) else { return nil }
    let bit: UInt64 = 1 &<< UInt64(place)
    attributeStart = position
    position += shape.attributeNames[place].count
    attributeEnd = position
    guard element.seen & bit == 0 else { throw duplicateAttribute(in: input) }
    element.seen |= bit
    element.nextAttribute = place + 1
    try passValue(of: &element, in: input)
    return place
  }

  /// Which attribute of the shape has the name that stands here.
  @inline(__always)
  private func place(of shape: XMLElementShape, from first: Int, in input: Span<UInt8>) -> Int? {
    let count = shape.attributeNames.count
    for place in first..<max(first, count) where stands(place, of: shape, in: input) { return place }
    for place in 0..<min(first, count) where stands(place, of: shape, in: input) { return place }
    return nil
  }

  @inline(__always)
  private func stands(_ place: Int, of shape: XMLElementShape, in input: Span<UInt8>) -> Bool {
    shape.attributeNames[place].stands(at: position, in: input)
      && !XMLByte.isName(input.byte(position + shape.attributeNames[place].count))
  }

  /// Passes `= "value"` and remembers where the value is.
  mutating func passValue(of element: inout XMLElementState, in input: Span<UInt8>) throws(XMLDecodingError) {
    element.attributeCount += 1
    guard element.attributeCount <= options.limits.attributes else {
      throw fatal(
        .limitExceeded,
        "An element has more than \(options.limits.attributes) attributes",
        at: attributeStart,
        expected: "fewer; raise XMLLimits.attributes if it is to be read",
        in: input
      )
    }
    if input.byte(position) == UInt8(ascii: "="), input.byte(position &+ 1) == UInt8(ascii: "\"") {
      position &+= 2
      return try passValueText(until: UInt8(ascii: "\""), in: input)
    }
    try passEquals(in: input)
    let quote = try passQuote(in: input)
    try passValueText(until: quote, in: input)
  }

  /// Passes a value to its closing quote and notes what it holds.
  @inline(__always)
  private mutating func passValueText(until quote: UInt8, in input: Span<UInt8>) throws(XMLDecodingError) {
    valueStart = position
    valueIsPlain = true
    valueHasSpace = false
    while true {
      passPlain(until: quote, in: input)
      let byte = input.byte(position)
      if byte == quote { break }
      if XMLByte.isPlainInValue(byte) {
        if byte == 0x20 { valueHasSpace = true }
        position &+= 1
      } else {
        try passSpecial(byte, in: input)
      }
    }
    valueEnd = position
    position &+= 1
  }

  /// Passes the bytes of a value that need no look, eight at a time.
  @inline(__always)
  private mutating func passPlain(until quote: UInt8, in input: Span<UInt8>) {
    while position &+ 8 <= input.count {
      let word = input.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let stops = XMLWord.valueStops(word, quote: quote)
      guard stops == 0 else {
        position &+= XMLWord.first(stops)
        return
      }
      position &+= 8
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
