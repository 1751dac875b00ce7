/// A value that is a whole document: a message, or one of several. Generated code conforms.
public protocol XMLDocument: Sendable {
  /// The root elements that documents of this type may have.
  static var rootElements: [XMLName] { get }

  /// Reads the root element at a place of ``rootElements``, whose name the reader has just passed.
  ///
  /// The document is left as nil where errors are collected and no value can be made. It is handed out like this since
  /// a message of several hundred bytes would be copied by each function that returned it.
  static func decode(
    root: Int,
    _ reader: inout XMLReader,
    _ input: Span<UInt8>,
    into document: inout Self?
  ) throws(XMLDecodingError)

  /// Writes the root element.
  func encode(to writer: inout XMLWriter) throws(XMLEncodingError)
}

extension XMLDocument {
  /// Reads a document and checks it against the schema, in one pass.
  ///
  /// - Parameters:
  ///   - xml: The document, in UTF-8 or US-ASCII.
  ///   - options: The version of the schema, leniencies and limits.
  /// - Throws: The first error, with its place and what was expected there.
  @inlinable
  public init(xml: [UInt8], options: XMLDecodingOptions = XMLDecodingOptions()) throws(XMLDecodingError) {
    self = try Self.read(xml.span, options)
  }

  /// Reads a document and checks it against the schema, in one pass.
  ///
  /// - Parameters:
  ///   - xml: The document's bytes, in UTF-8 or US-ASCII.
  ///   - options: The version of the schema, leniencies and limits.
  /// - Throws: The first error, with its place and what was expected there.
  @inlinable
  public init(xml: Span<UInt8>, options: XMLDecodingOptions = XMLDecodingOptions()) throws(XMLDecodingError) {
    self = try Self.read(xml, options)
  }

  /// Reads a document and checks it against the schema, in one pass.
  ///
  /// - Parameters:
  ///   - xml: The document's text.
  ///   - options: The version of the schema, leniencies and limits.
  /// - Throws: The first error, with its place and what was expected there.
  @inlinable
  public init(xml: String, options: XMLDecodingOptions = XMLDecodingOptions()) throws(XMLDecodingError) {
    try self.init(xml: Array(xml.utf8), options: options)
  }

  @inlinable
  static func read(_ input: Span<UInt8>, _ options: XMLDecodingOptions) throws(XMLDecodingError) -> Self {
    var reader = XMLReader(options: options)
    let root = try reader.passToRoot(among: rootElements, in: input)
    var document: Self?
    try decode(root: root, &reader, input, into: &document)
    try reader.passEpilog(in: input)
    guard let document = consume document else {
      // Without collecting, whatever keeps a value from being made is thrown where it stands.
      throw reader.fatal(.invalidValue, "The document gives no value", at: 0, in: input)
    }
    return document
  }

  /// All that is wrong with a document, in its order; none if it is valid.
  ///
  /// After a break of XML's own rules nothing more can be found.
  ///
  /// - Parameters:
  ///   - xml: The document's bytes.
  ///   - options: The version of the schema, leniencies and limits.
  ///   - limit: How many errors to look for, at least 1.
  public static func errors(
    in xml: [UInt8],
    options: XMLDecodingOptions = XMLDecodingOptions(),
    limit: Int = 100
  ) -> [XMLDecodingError] {
    var reader = XMLReader(options: options, collecting: max(1, limit))
    do throws(XMLDecodingError) {
      let root = try reader.passToRoot(among: rootElements, in: xml.span)
      var document: Self?
      try decode(root: root, &reader, xml.span, into: &document)
      try reader.passEpilog(in: xml.span)
    } catch {
      reader.errors.append(error.details)
    }
    return reader.locatedErrors(in: xml.span)
  }
}

extension XMLReader {
  /// Passes all up to the name of the root element and that name, and gives its place among those that may be.
  @usableFromInline
  mutating func passToRoot(among names: [XMLName], in input: Span<UInt8>) throws(XMLDecodingError) -> Int {
    try passProlog(in: input)
    // What is one of the names needs not be looked at for being a name, unless letters beyond ASCII are wrong in any case.
    if !isASCIIOnly, let root = usualRoot(among: names, in: input) { return root }
    try passRootName(in: input)
    guard let root = root(among: names, in: input) else { throw unknownRoot(names, in: input) }
    return root
  }

  /// Passes the name that stands here, if it is one of those and a space, a line break or the end of the tag follows.
  private mutating func usualRoot(among names: [XMLName], in input: Span<UInt8>) -> Int? {
    guard input.hasRoom(for: 8, at: position) else { return nil }
    let word = input.word(inRoomAt: position)
    let names = names.span
    var place = 0
    while place < names.count {
      // Most differ at once, and need not be copied to be told so.
      let end = position &+ names[place].count
      if names[place].mayBegin(word), XMLByte.isSpace(input.byte(end)) || input.endsTag(at: end),
        names[place].fills(position, end, in: input)
      {
        nameEnd = end
        position = end
        return place
      }
      place &+= 1
    }
    return nil
  }

  /// The place of the name that was passed, if it is one of those.
  private func root(among names: [XMLName], in input: Span<UInt8>) -> Int? {
    names.firstIndex { $0.fills(nameStart, nameEnd, in: input) }
  }

  private func unknownRoot(_ names: [XMLName], in input: Span<UInt8>) -> XMLDecodingError {
    fatal(
      .unknownRoot,
      "The root element \(input.text(nameStart..<nameEnd)) is not known here",
      at: nameStart,
      expected: names.count == 1 ? "\(names[0])" : "one of " + names.map(\.description).joined(separator: ", "),
      in: input
    )
  }
}
