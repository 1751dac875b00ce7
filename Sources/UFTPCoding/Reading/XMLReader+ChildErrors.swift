extension XMLReader {
  /// Reports that the element whose name was just passed may not stand here.
  mutating func reportUnexpectedElement(in shape: XMLElementShape, of input: Span<UInt8>) throws(XMLDecodingError) {
    let name = input.text(nameStart..<nameEnd)
    let names = shape.childNames.map(\.description)
    try report(
      .init(
        reason: .unexpectedElement,
        message: "The element \(name) may not stand here",
        offset: nameStart,
        expected: names.isEmpty
          ? "no element" : "\(names.joined(separator: ", ")), as often and in the order of the schema"
      ),
      in: input
    )
  }

  mutating func reportTooMany(_ name: XMLName, _ maximum: Int, in input: Span<UInt8>) throws(XMLDecodingError) {
    try report(
      .init(
        reason: .tooManyElements,
        message: "There are too many elements \(name)",
        offset: nameStart,
        expected: "at most \(maximum)"
      ),
      in: input
    )
  }

  mutating func reportMissing(
    _ children: [XMLName],
    _ minimum: Int,
    _ found: Int,
    at offset: Int,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    let names = children.map(\.description).joined(separator: " or ")
    try report(
      .init(
        reason: .missingElement,
        message: found == 0 ? "The element \(names) is missing" : "There are too few elements \(names)",
        offset: offset,
        found: found == 0 ? nil : "\(found)",
        expected: "at least \(minimum)"
      ),
      in: input
    )
  }

  /// Reports text between elements, once for the whole run.
  mutating func reportText(at offset: Int, in input: Span<UInt8>) throws(XMLDecodingError) {
    try report(
      .init(
        reason: .unexpectedText,
        message: "Text may not stand here",
        offset: offset,
        found: input.excerpt(offset..<max(offset, min(position, input.count))),
        expected: "elements only; UFTP's data are in attributes"
      ),
      in: input
    )
  }
}
