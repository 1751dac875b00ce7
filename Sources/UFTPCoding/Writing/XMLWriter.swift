/// Writes a document into a buffer, refusing what the schema forbids.
public struct XMLWriter: ~Copyable {
  @usableFromInline var bytes: [UInt8]
  @usableFromInline let context: XSDContext
  private let layout: XMLEncodingOptions.Layout
  /// Where the document begins in the buffer.
  private let start: Int
  private var depth = 0
  /// Whether a start tag waits for its `>`.
  var tagIsOpen = false
  /// Whether text was written last, so that no indentation may follow.
  var endsWithText = false

  /// Begins a document behind what the buffer holds.
  init(buffer: consuming [UInt8], options: XMLEncodingOptions) {
    bytes = buffer
    start = bytes.count
    context = XSDContext(version: options.version)
    layout = options.layout
    if options.declaration {
      append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
      if layout == .indented { bytes.append(0x0A) }
    }
  }

  /// Gives the buffer back, the document being complete.
  consuming func finish() -> [UInt8] {
    if layout == .indented { bytes.append(0x0A) }
    return bytes
  }

  /// Gives the buffer back as it was before.
  consuming func abandon() -> [UInt8] {
    bytes.removeLast(bytes.count - start)
    return bytes
  }

  /// Writes `<name`; attributes may follow.
  public mutating func open(_ name: XMLName) {
    closeTag()
    if depth > 0 { breakLine() }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.bytes)
    tagIsOpen = true
    endsWithText = false
    depth += 1
  }

  /// Ends the element: `/>` if nothing came behind its attributes, else `</name>`.
  public mutating func close(_ name: XMLName) {
    depth -= 1
    if tagIsOpen {
      append("/>")
      tagIsOpen = false
    } else {
      if !endsWithText { breakLine() }
      append("</")
      bytes.append(contentsOf: name.bytes)
      bytes.append(UInt8(ascii: ">"))
    }
    endsWithText = false
  }

  /// Writes the `>` of a start tag that waits for it.
  mutating func closeTag() {
    guard tagIsOpen else { return }
    bytes.append(UInt8(ascii: ">"))
    tagIsOpen = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Where the writer stands in the document, as a path of elements.
  var path: String {
    let document = bytes.span.extracting(start..<bytes.count)
    return XMLLocator.locations(of: [document.count], in: document)[0].path
  }
}
