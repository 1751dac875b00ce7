/// The root element of a document as it stands: enough to tell what a document wants to be, even one that is refused.
public struct XMLRootElement: Sendable, Hashable {
  /// The element's name.
  public let name: String
  /// Its attributes by name, up to the first that breaks XML's rules; values as written, references replaced.
  public let attributes: [String: String]
  /// Where the name ends: how many bytes of the document stand before what follows it.
  package let nameEnd: Int

  /// Looks at the beginning of a document; nil if no element begins there.
  public init?(of xml: [UInt8], options: XMLDecodingOptions = XMLDecodingOptions()) {
    let input = xml.span
    var reader = XMLReader(options: options)
    guard (try? reader.passProlog(in: input)) != nil, (try? reader.passRootName(in: input)) != nil else { return nil }
    name = input.text(reader.nameStart..<reader.nameEnd)
    nameEnd = reader.nameEnd
    var element = reader.beginElement()
    var attributes: [String: String] = [:]
    while let (name, value) = try? reader.anyAttribute(of: &element, in: input) {
      attributes[name] = value
    }
    self.attributes = attributes
  }
}

extension XMLReader {
  /// Passes an attribute of any name; nil at the end of the tag.
  fileprivate mutating func anyAttribute(
    of element: inout XMLElementState,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> (name: String, value: String)? {
    guard passSpace(in: input), XMLByte.isNameStart(input.byte(position)) else { return nil }
    attributeStart = position
    attributeEnd = try passName(in: input)
    try passValue(of: &element, in: input)
    return (attributeText(in: input), String(decoding: try normalisedValue(in: input), as: UTF8.self))
  }
}
