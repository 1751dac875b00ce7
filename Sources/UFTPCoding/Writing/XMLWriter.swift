/// Writes a document, refusing what the schema forbids.
public struct XMLWriter: ~Copyable {
  @usableFromInline var output: XMLOutput
  @usableFromInline let context: XSDContext
  @usableFromInline let isIndented: Bool
  private var depth = 0
  /// Whether a start tag waits for its `>`.
  @usableFromInline var tagIsOpen = false
  /// Whether text was written last, so that no indentation may follow.
  @usableFromInline var endsWithText = false

  @inline(__always)
  private static var declaration: StaticString { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" }

  /// Begins a document.
  init(output: consuming XMLOutput, options: XMLEncodingOptions) {
    self.output = output
    context = XSDContext(version: options.version)
    isIndented = options.layout == .indented
    if options.declaration {
      self.output.append(Self.declaration)
      if isIndented { self.output.append(0x0A) }
    }
  }

  /// Ends the document.
  mutating func finish() {
    if isIndented { output.append(0x0A) }
  }

  /// Writes `<name`; attributes may follow.
  public mutating func open(_ name: XMLName) {
    closeTag()
    if depth > 0 { breakLine() }
    name.write(after: UInt8(ascii: "<"), to: &output)
    tagIsOpen = true
    endsWithText = false
    depth &+= 1
  }

  /// Ends the element: `/>` if nothing came behind its attributes, else `</name>`.
  public mutating func close(_ name: XMLName) {
    depth &-= 1
    if tagIsOpen {
      output.append(0x3E2F, count: 2)  // "/>"
      tagIsOpen = false
    } else {
      if !endsWithText { breakLine() }
      output.append(0x2F3C, count: 2)  // "</"
      name.write(to: &output)
      output.append(UInt8(ascii: ">"))
    }
    endsWithText = false
  }

  /// Writes the `>` of a start tag that waits for it.
  @inlinable
  @inline(always)
  mutating func closeTag() {
    guard tagIsOpen else { return }
    output.append(UInt8(ascii: ">"))
    tagIsOpen = false
  }

  @inline(__always)
  private mutating func breakLine() {
    if isIndented { indent() }
  }

  private mutating func indent() {
    output.append(0x0A)
    for _ in 0..<depth { output.append(0x2020, count: 2) }
  }

  /// Where the writer stands in the document, as a path of elements.
  var path: String {
    let document = output.bytes(from: 0)
    return XMLLocator.locations(of: [document.count], in: document.span)[0].path
  }
}
