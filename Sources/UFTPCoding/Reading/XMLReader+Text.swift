extension XMLReader {
  /// The text of an element whose type is text with attributes, to the end of its end tag.
  public mutating func text<T: XSDSimpleType>(
    _ type: T.Type,
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    try text(type, of: &element, whenEmpty: nil, in: input)
  }

  /// The value of the element whose name was just passed and whose type is simple: text, and no attributes.
  ///
  /// - Parameters:
  ///   - type: The type of the text.
  ///   - fixed: The value that the schema fixes, if it does; an empty element has it.
  ///   - default: The value of an empty element, if the schema states one.
  ///   - input: The document.
  public mutating func simpleElement<T: XSDSimpleType>(
    _ type: T.Type,
    fixed: String? = nil,
    default: String? = nil,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    var element = beginElement()
    let shape = XMLElementShape.simple
    while try nextAttribute(of: &element, shape, in: input) != nil {}
    let value = try text(type, of: &element, whenEmpty: fixed ?? `default`, in: input)
    guard let fixed, let value, value != (try? T.parse(raw: Array(fixed.utf8).span, in: context)) else { return value }
    try reportText(
      XSDValueError(.enumeration, expected: "\(fixed), which the schema fixes"),
      element,
      "\(value)",
      in: input
    )
    return nil
  }

  private mutating func text<T: XSDSimpleType>(
    _ type: T.Type,
    of element: inout XMLElementState,
    whenEmpty: String?,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    var text = try passText(of: &element, in: input)
    endElement(&element)
    if text.isEmpty, let whenEmpty { text = Array(whenEmpty.utf8) }
    do throws(XSDValueError) {
      return try T.parse(raw: text.span, in: context)
    } catch {
      try reportText(error, element, String(decoding: text.prefix(80), as: UTF8.self), in: input)
      return nil
    }
  }

  /// Passes text, CDATA sections, comments and instructions to the end tag and gives the text.
  private mutating func passText(of element: inout XMLElementState, in input: Span<UInt8>) throws(XMLDecodingError)
    -> [UInt8]
  {
    var text: [UInt8] = []
    if element.isEmptyTag { return text }
    while true {
      guard input.byte(position) == UInt8(ascii: "<") else {
        try appendText(to: &text, in: input)
        continue
      }
      switch input.byte(position + 1) {
      case UInt8(ascii: "/"):
        try passEndTag(of: &element, in: input)
        return text
      case UInt8(ascii: "?"): try passInstruction(in: input)
      case UInt8(ascii: "!") where input.byte(position + 2) == UInt8(ascii: "["):
        appendCharacterData(try passCharacterData(in: input), to: &text, in: input)
      case UInt8(ascii: "!"): try passComment(in: input)
      default:
        position += 1
        nameStart = position
        nameEnd = try passName(in: input)
        try reportUnexpectedElement(in: .simple, of: input)
        try skipElement(in: input)
      }
    }
  }

  /// Appends the text of a CDATA section as XML wants it read: each line break a line feed.
  private func appendCharacterData(_ range: Range<Int>, to text: inout [UInt8], in input: Span<UInt8>) {
    for offset in range {
      let byte = input[offset]
      if byte == 0x0A, offset > range.lowerBound, input[offset - 1] == 0x0D { continue }
      text.append(byte == 0x0D ? 0x0A : byte)
    }
  }

  private mutating func reportText(
    _ error: XSDValueError,
    _ element: XMLElementState,
    _ found: String,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    let name = input.text(element.nameStart..<element.nameEnd)
    try report(
      .init(
        reason: error.rule == .capacity ? .beyondCapacity : .invalidValue,
        message: "The text of \(name) is \(error.rule == .capacity ? "more than can be held" : "not allowed")",
        offset: element.nameStart,
        found: found,
        expected: error.expected
      ),
      in: input
    )
  }
}

extension XMLElementShape {
  /// An element of a simple type: no attributes.
  static let simple = XMLElementShape(type: nil, content: .text)
}
