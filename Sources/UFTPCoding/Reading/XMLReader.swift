/// Reads a document once, from its first byte to its last, and gives generated code its attributes and children.
///
/// The reader checks what XML and its namespaces want and what the shape of an element allows; values are read by their
/// types. It holds offsets only: the bytes come with each call, so that nothing is copied and nothing outlives them.
public struct XMLReader: ~Copyable {
  let options: XMLDecodingOptions
  @usableFromInline let context: XSDContext
  /// How deep elements may stand whose tags are read at one go; below 0 where the number of attributes must be watched.
  @usableFromInline let usualDepth: Int

  /// The next byte to read.
  @usableFromInline var position = 0
  /// The name of the element that was passed last. Its ends stand apart: loaded as one right after they were stored as two,
  /// they would have to wait for the memory.
  @usableFromInline var nameStart = 0
  /// How deep the element that is being read stands.
  @usableFromInline var depth = 0
  @usableFromInline var nameEnd = 0
  /// Namespace declarations in force.
  @usableFromInline var namespaces: [XMLNamespaceBinding] = []
  /// Attributes with a prefix, put off until the tag's declarations are known.
  var prefixed: [XMLPrefixedAttribute] = []
  /// The names of the tag's other attributes that the shape does not have.
  var unknown: [Range<Int>] = []

  /// The quote before the attribute value that is to be read, and so the one behind it.
  @usableFromInline var valueQuote = UInt8(ascii: "\"")
  /// The attribute value that was read last, between its quotes.
  @usableFromInline var valueStart = 0
  @usableFromInline var valueEnd = 0
  /// Whether the value holds nothing that must be replaced: no reference, no tab, no line break.
  @usableFromInline var valueIsPlain = true
  /// Whether the value holds a space.
  @usableFromInline var valueHasSpace = false
  /// The name of the attribute that was read last.
  @usableFromInline var attributeStart = 0
  @usableFromInline var attributeEnd = 0
  /// By the place that follows in the schema: how many places from it the attribute had that came last time. Whoever
  /// writes attributes in an order of their own does so in each element of a kind.
  var attributeSteps = InlineArray<64, Int8>(repeating: 0)

  /// How many errors are collected before reading stops; 0 to stop at the first.
  let collected: Int
  /// The errors so far, without their locations.
  var errors: [XMLDecodingError.Details] = []
  /// How many children the last element at each depth had, and how many more than there were have been expected.
  var lastCounts = InlineArray<8, Int>(repeating: 0)
  var expectedInVain = 0
  /// Whether the document states US-ASCII.
  var isASCIIOnly = false

  @usableFromInline
  init(options: XMLDecodingOptions, collecting limit: Int = 0) {
    self.options = options
    context = options.context
    usualDepth = options.limits.attributes < UInt64.bitWidth ? -1 : options.limits.depth
    collected = limit
  }
}

extension XMLReader {
  /// Something that the schema forbids: thrown, or kept while errors are collected, so that reading goes on.
  mutating func report(_ details: XMLDecodingError.Details, in input: Span<UInt8>) throws(XMLDecodingError) {
    guard errors.count + 1 < collected else { throw located(details, in: input) }
    errors.append(details)
  }

  /// Something after which reading cannot go on.
  @usableFromInline
  func fatal(
    _ reason: XMLDecodingError.Reason,
    _ message: String,
    at offset: Int,
    expected: String? = nil,
    in input: Span<UInt8>
  ) -> XMLDecodingError {
    located(.init(reason: reason, message: message, offset: offset, expected: expected), in: input)
  }

  /// Not XML.
  func malformed(_ message: String, at offset: Int, expected: String? = nil, in input: Span<UInt8>) -> XMLDecodingError
  {
    guard offset < input.count else {
      return fatal(.notWellFormed, "The document ends too early: \(message)", at: offset, expected: expected, in: input)
    }
    return fatal(.notWellFormed, message, at: offset, expected: expected, in: input)
  }

  private func located(_ details: XMLDecodingError.Details, in input: Span<UInt8>) -> XMLDecodingError {
    var details = details
    details.location = XMLLocator.locations(of: [details.offset], in: input)[0]
    return XMLDecodingError(details)
  }

  /// What was collected, with locations, in the order of the document.
  consuming func locatedErrors(in input: Span<UInt8>) -> [XMLDecodingError] {
    let sorted = errors.sorted { $0.offset < $1.offset }
    let locations = XMLLocator.locations(of: sorted.map(\.offset), in: input)
    return zip(sorted, locations).map { details, location in
      var details = details
      details.location = location
      return XMLDecodingError(details)
    }
  }
}
