import UFTPCoding

/// An element that is empty in the old version and may have a child in the new one.
struct Later: Hashable {
  var note: String?
}

extension Later: XMLElementCodable {
  static let xmlShape = XMLElementShape(
    type: "LaterType",
    content: .sequence([.init("Note", varying: [nil, .init(0, 1)])])
  )

  static func decode(_ reader: inout XMLReader, _ input: Span<UInt8>) throws(XMLDecodingError) -> Later? {
    let shape = xmlShape
    var element = reader.beginElement()
    while try reader.nextAttribute(of: &element, shape, in: input) != nil {}
    var note: String?
    while try reader.nextChild(of: &element, shape, in: input) != nil {
      note = try reader.simpleElement(XSDString.self, in: input)
    }
    return Later(note: note)
  }

  func encode(to writer: inout XMLWriter, as name: XMLName) throws(XMLEncodingError) {
    writer.open(name)
    try writer.simpleElement(Self.xmlShape, 0, note, as: XSDString.self)
    writer.close(name)
  }
}

extension Later: XMLDocument {
  static let rootElements: [XMLName] = ["Later"]

  static func decode(
    root: Int,
    _ reader: inout XMLReader,
    _ input: Span<UInt8>,
    into document: inout Later?
  ) throws(XMLDecodingError) {
    document = try decode(&reader, input)
  }

  func encode(to writer: inout XMLWriter) throws(XMLEncodingError) {
    try encode(to: &writer, as: Self.rootElements[0])
  }
}
