/// The text of a value, held in place where it has up to 39 bytes, which nearly all identifiers, domains and addresses
/// have: making and dropping such a value asks for no memory.
public struct XSDStoredText: Sendable, Hashable {
  @usableFromInline let storage: Storage

  @usableFromInline
  enum Storage: Sendable {
    case short(ShortText)
    case long(String)
  }

  @inlinable
  @inline(__always)
  init(_ text: ShortText) {
    storage = .short(text)
  }

  /// Takes a text.
  public init(_ text: String) {
    if text.utf8.count > ShortText.longest {
      storage = .long(text)
    } else {
      storage = .short(ShortText(text.utf8.span))
    }
  }

  /// Takes a text in valid UTF-8.
  @usableFromInline
  init(_ text: Span<UInt8>) {
    storage = text.count > ShortText.longest ? .long(TextBytes.string(text)) : .short(ShortText(text))
  }

  /// Takes a text in valid UTF-8 that stands in a document.
  @inlinable
  @inline(__always)
  init(_ document: Span<UInt8>, _ start: Int, _ end: Int) {
    guard end &- start <= ShortText.longest, document.hasRoom(for: ShortText.longest &+ 1, at: start) else {
      self.init(document.extracting(start..<end))
      return
    }
    self = Self(ShortText(document, from: start, count: end &- start))
  }

  /// The text as a string.
  public var string: String {
    switch storage {
    case .long(let text): return text
    case .short(let text): return text.string
    }
  }

  /// Appends the text.
  @inlinable
  @inline(always)
  func write(to output: inout XMLOutput) {
    switch storage {
    case .short(let text): text.write(to: &output)
    case .long(let text): output.append(text)
    }
  }

  /// Appends the text and a double quote, if a pattern knows the text as usual.
  @inlinable
  @inline(always)
  func writeUsual(to output: inout XMLOutput, _ pattern: XSDPattern) -> Bool {
    switch storage {
    case .short(let text):
      if pattern.holds(text.first, text.second, text.third, text.fourth, text.fifth) {
        return text.writeClosed(to: &output)
      }
      let start = output.count
      guard text.writeClosed(to: &output) else { return false }
      return output.holds { pattern.usualEnd(in: $0, from: start) == start &+ text.count }
    case .long(let text):
      guard let end = Self.end(of: text, output.lent(), pattern) else { return false }
      output.count = end
      return true
    }
  }

  /// Does so for a text that asked for memory, and gives the count then.
  @usableFromInline
  static func end(of text: String, _ output: consuming XMLOutput, _ pattern: XSDPattern) -> Int? {
    let start = output.count
    output.append(text)
    let end = output.count
    output.append(UInt8(ascii: "\""))
    return output.holds { pattern.usualEnd(in: $0, from: start) == end } ? output.count : nil
  }

  /// Calls a closure with the bytes.
  @usableFromInline
  func withBytes(_ body: (Span<UInt8>) throws(XSDValueError) -> Void) throws(XSDValueError) {
    switch storage {
    case .short(let text): try XMLOutput.withText({ text.write(to: &$0) }, body)
    case .long(let text): try body(text.utf8.span)
    }
  }
}

extension XSDStoredText {
  /// Whether two texts are the very same scalars.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left.storage, right.storage) {
    case (.short(let left), .short(let right)): left == right
    case (.long(let left), .long(let right)): TextBytes.equal(left.utf8.span, right)
    default: false
    }
  }

  /// Mixes the bytes in.
  public func hash(into hasher: inout Hasher) {
    switch storage {
    case .short(let text): hasher.combine(text)
    case .long(let text): for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}
