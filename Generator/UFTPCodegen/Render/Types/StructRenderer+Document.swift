/// The function that reads a document by the place of its root element.
enum XMLDocumentDecoding {
  static func parameters(_ type: String) -> [String] {
    ["root: Int", "_ reader: inout XMLReader", "_ input: Span<UInt8>", "into document: inout \(type)?"]
  }
}

extension StructRenderer {
  /// What makes the type of a root element a document.
  func document() -> Declaration? {
    guard let root = type.rootElement else { return nil }
    return Declaration(
      "nonisolated extension \(type.name): XMLDocument",
      body: .members([
        Declaration(
          "public static let rootElements: [XMLName] = [\(SwiftLiteral.string(root))]",
          Documentation("The one root element that the document may have.")
        ),
        Declaration(
          "public static func decode",
          Documentation("Reads the root element."),
          parameters: XMLDocumentDecoding.parameters(type.name),
          tail: " throws(XMLDecodingError)",
          body: .code([.line("document = try decode(&reader, input)")])
        ),
        Declaration(
          "public func encode",
          Documentation("Writes the root element."),
          parameters: ["to writer: inout XMLWriter"],
          tail: " throws(XMLEncodingError)",
          body: .code([.line("try encode(to: &writer, as: Self.rootElements[0])")])
        ),
      ])
    )
  }
}
