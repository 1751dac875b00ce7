import UFTPCoding

/// A small document type, written as generated code is, to test reader and writer without generated code.
struct Order: Hashable {
  var id: String
  var amount: XSDDecimal?
  var urgent: Bool?
  var items: [Item]
  var note: String?
}

struct Item: Hashable {
  var count: Int64
  var unit: String?
}

extension Order: XMLElementCodable {
  static let xmlShape = XMLElementShape(
    type: "OrderType",
    attributes: [
      .required("ID"), .optional("Amount"), .varying("Urgent", [.absent, .optional]),
    ],
    content: .sequence([.init("Item", 1, 3), .init("Note", varying: [nil, .init(0, 1)])]),
    ignored: [.init("Quirk", .testQuirk)]
  )

  static func decode(_ reader: inout XMLReader, _ input: Span<UInt8>) throws(XMLDecodingError) -> Order? {
    let shape = xmlShape
    var element = reader.beginElement()
    var id: String?
    var amount: XSDDecimal?
    var urgent: Bool?
    while let index = try reader.nextAttribute(of: &element, shape, in: input) {
      switch index {
      case 0: id = try reader.value(XSDString.self, in: input)
      case 1: amount = try reader.value(XSDDecimal.self, in: input)
      case 2: urgent = try reader.value(XSDBoolean.self, in: input)
      default: break
      }
    }
    var items: [Item] = []
    var note: String?
    while let index = try reader.nextChild(of: &element, shape, in: input) {
      switch index {
      case 0: if let item = try Item.decode(&reader, input) { items.append(item) }
      case 1: note = try reader.simpleElement(XSDToken.self, in: input)
      default: break
      }
    }
    guard let id else { return nil }
    return Order(id: id, amount: amount, urgent: urgent, items: items, note: note)
  }

  func encode(to writer: inout XMLWriter, as name: XMLName) throws(XMLEncodingError) {
    let shape = Self.xmlShape
    writer.open(name)
    try writer.attribute(shape, 0, id, as: XSDString.self)
    try writer.attribute(shape, 1, amount, as: XSDDecimal.self)
    try writer.attribute(shape, 2, urgent, as: XSDBoolean.self)
    try writer.elements(shape, 0, items)
    try writer.simpleElement(shape, 1, note, as: XSDToken.self)
    writer.close(name)
  }
}

extension Order: XMLDocument {
  static let rootElements: [XMLName] = ["Order"]

  static func decode(
    root: Int,
    _ reader: inout XMLReader,
    _ input: Span<UInt8>,
    into document: inout Order?
  ) throws(XMLDecodingError) {
    document = try decode(&reader, input)
  }

  func encode(to writer: inout XMLWriter) throws(XMLEncodingError) {
    try encode(to: &writer, as: Self.rootElements[0])
  }
}

extension Item: XMLElementCodable {
  static let xmlShape = XMLElementShape(
    type: "ItemType",
    attributes: [.required("Count"), .optional("Unit-Of-Measure")],
    content: .empty
  )

  static func decode(_ reader: inout XMLReader, _ input: Span<UInt8>) throws(XMLDecodingError) -> Item? {
    let shape = xmlShape
    var element = reader.beginElement()
    var count: Int64?
    var unit: String?
    while let index = try reader.nextAttribute(of: &element, shape, in: input) {
      switch index {
      case 0: count = try reader.value(XSDPositiveInteger.self, in: input)
      case 1: unit = try reader.value(XSDString.self, fixed: "kg", in: input)
      default: break
      }
    }
    try reader.endEmpty(of: &element, shape, in: input)
    guard let count else { return nil }
    return Item(count: count, unit: unit)
  }

  func encode(to writer: inout XMLWriter, as name: XMLName) throws(XMLEncodingError) {
    let shape = Self.xmlShape
    writer.open(name)
    try writer.attribute(shape, 0, count, as: XSDPositiveInteger.self)
    try writer.attribute(shape, 1, unit, as: XSDString.self, fixed: "kg")
    writer.close(name)
  }
}

extension Leniencies {
  static let testQuirk = Leniencies(rawValue: 1 << 5)
}

/// Two versions of the schema.
enum OrderVersion: XMLVersion {
  case old, new

  static var latest: Self { .new }
  var ordinal: Int { self == .old ? 0 : 1 }
  var name: String { self == .old ? "1.0.0" : "1.1.0" }
}
