/// The text of a value, held in place where it has up to 39 bytes, which nearly all identifiers, domains and addresses
/// have: making and dropping such a value asks for no memory.
public struct XSDStoredText: Sendable, Hashable {
  /// A text held in place; else no bytes.
  @usableFromInline let short: ShortText
  /// The bytes of a longer text, in valid UTF-8.
  @usableFromInline let long: [UInt8]?

  @inlinable
  @inline(__always)
  init(_ text: ShortText) {
    short = text
    long = nil
  }

  @usableFromInline
  init(long bytes: [UInt8]) {
    short = .empty
    long = bytes
  }

  /// Takes a text.
  public init(_ text: String) {
    self.init(text.utf8.span)
  }

  /// Takes a text in valid UTF-8.
  @usableFromInline
  init(_ text: Span<UInt8>) {
    if text.count > ShortText.longest {
      self.init(long: text.withUnsafeBufferPointer { [UInt8]($0) })
    } else {
      self.init(ShortText(text))
    }
  }

  /// Takes a text in valid UTF-8 that stands in a document.
  @usableFromInline
  init(_ document: Span<UInt8>, _ start: Int, _ end: Int) {
    if end &- start <= ShortText.longest, document.hasRoom(for: ShortText.room, at: start) {
      self.init(ShortText(document, from: start, count: end &- start))
    } else {
      self.init(document.extracting(start..<end))
    }
  }

  /// The text as a string.
  public var string: String {
    if let long { String(decoding: long, as: UTF8.self) } else { short.string }
  }

  /// Appends the text.
  @inlinable
  @inline(always)
  func write(to output: inout XMLOutput) {
    if let long { output.append(long.span) } else { short.write(to: &output) }
  }

  /// Appends the text and a double quote, if a pattern knows the text as usual.
  @inlinable
  @inline(always)
  func writeUsual(to output: inout XMLOutput, _ pattern: XSDPattern) -> Bool {
    if let long {
      guard let end = Self.end(of: long, output.lent(), pattern) else { return false }
      output.count = end
      return true
    }
    if pattern.holds(short) { return short.writeClosed(to: &output) }
    let start = output.count
    guard short.writeClosed(to: &output) else { return false }
    return output.holds { pattern.usualEnd(in: $0, from: start) == start &+ short.count }
  }

  /// Does so for a text that asked for memory, and gives the count then.
  @usableFromInline
  static func end(of text: [UInt8], _ output: consuming XMLOutput, _ pattern: XSDPattern) -> Int? {
    let start = output.count
    output.append(text.span)
    let end = output.count
    output.append(UInt8(ascii: "\""))
    return output.holds { pattern.usualEnd(in: $0, from: start) == end } ? output.count : nil
  }

  /// Calls a closure with the bytes.
  @usableFromInline
  func withBytes(_ body: (Span<UInt8>) throws(XSDValueError) -> Void) throws(XSDValueError) {
    if let long { try body(long.span) } else { try XMLOutput.withText({ short.write(to: &$0) }, body) }
  }
}
