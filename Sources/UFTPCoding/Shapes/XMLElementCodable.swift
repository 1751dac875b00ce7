/// A value of a complex type: read from and written as an element. Generated code conforms.
public protocol XMLElementCodable: Sendable {
  /// What the schema allows in the element.
  static var xmlShape: XMLElementShape { get }

  /// Reads the element whose name the reader has just passed, to the end of its end tag.
  ///
  /// - Returns: The value; nil only while errors are collected and one of them keeps it from being made.
  static func decode(_ reader: inout XMLReader, _ input: Span<UInt8>) throws(XMLDecodingError) -> Self?

  /// Writes the element under a name.
  func encode(to writer: inout XMLWriter, as name: XMLName) throws(XMLEncodingError)
}
