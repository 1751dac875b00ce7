import UFTPCoding

/// A letter that only XML's own escapes let stand in a document, or a plain one.
enum Letter: String, XSDEnumeration {
  case ampersand = "R&D"
  case less = "<"
  case quote = "\""
  case tab = "\t"
  case lineFeed = "\n"
  case carriageReturn = "\r"
  case beyondASCII = "\u{E9}"
  case plain = "it's"
}

/// An element with an attribute of an enumeration, and one that the schema fixes.
struct Lettered: Hashable {
  var letter: Letter?
  var number: Int32?
}

extension Lettered: XMLElementCodable {
  static let xmlShape = XMLElementShape(
    type: "LetteredType",
    attributes: [.optional("E"), .optional("N")],
    content: .empty
  )

  static func decode(_ reader: inout XMLReader, _ input: Span<UInt8>) throws(XMLDecodingError) -> Lettered? {
    let shape = xmlShape
    var element = reader.beginElement()
    var lettered = Lettered()
    while let index = try reader.nextAttribute(of: &element, shape, in: input) {
      if index == 0 {
        lettered.letter = try reader.value(Letter.self, in: input)
      } else {
        lettered.number = try reader.value(XSDInt.self, fixed: "1", in: input)
      }
    }
    try reader.endEmpty(of: &element, shape, in: input)
    return lettered
  }

  func encode(to writer: inout XMLWriter, as name: XMLName) throws(XMLEncodingError) {
    writer.open(name)
    try writer.attribute(Self.xmlShape, 0, letter, as: Letter.self)
    try writer.attribute(Self.xmlShape, 1, number, as: XSDInt.self, fixed: "1")
    writer.close(name)
  }
}

extension Lettered: XMLDocument {
  static let rootElements: [XMLName] = ["Lettered"]

  static func decode(
    root: Int,
    _ reader: inout XMLReader,
    _ input: Span<UInt8>,
    into document: inout Lettered?
  ) throws(XMLDecodingError) {
    document = try decode(&reader, input)
  }

  func encode(to writer: inout XMLWriter) throws(XMLEncodingError) {
    try encode(to: &writer, as: Self.rootElements[0])
  }
}
