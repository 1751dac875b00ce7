/// Where an offset of a document is, for people.
struct XMLLocation: Sendable, Hashable {
  var line = 1
  var column = 1
  var path = ""
}

/// Finds lines, columns and element paths after the fact, so that reading a document that is right costs nothing for them.
///
/// It walks the part before the error, which the reader has found well-formed.
struct XMLLocator {
  /// Deeper elements are left out of a path.
  private static let deepestPath = 32

  private struct Frame {
    var name: String
    var ordinal: Int
    var children: [String: Int] = [:]
  }

  private var location = XMLLocation()
  private var position = 0
  private var frames = [Frame(name: "", ordinal: 1)]
  private var depth = 0

  /// The locations of offsets that are sorted from first to last.
  static func locations(of offsets: [Int], in input: Span<UInt8>) -> [XMLLocation] {
    var locator = XMLLocator()
    return offsets.map { locator.location(of: $0, in: input) }
  }

  private mutating func location(of offset: Int, in input: Span<UInt8>) -> XMLLocation {
    while position < min(offset, input.count) { step(to: offset, in: input) }
    location.path = frames.dropFirst().map { "/\($0.name)\($0.ordinal > 0 ? "[\($0.ordinal)]" : "")" }.joined()
    if depth >= Self.deepestPath { location.path += "/…" }
    return location
  }

  /// Passes one piece of markup, or one byte of text.
  private mutating func step(to offset: Int, in input: Span<UInt8>) {
    guard input[position] == UInt8(ascii: "<") else { return pass(1, in: input) }
    switch position + 1 < input.count ? input[position + 1] : 0 {
    case UInt8(ascii: "!"): passMarkup(in: input, until: input.starts("<![CDATA[", at: position) ? "]]>" : "-->")
    case UInt8(ascii: "?"): passMarkup(in: input, until: "?>")
    case UInt8(ascii: "/"): passEndTag(to: offset, in: input)
    default: passStartTag(to: offset, in: input)
    }
  }

  private mutating func pass(_ count: Int, in input: Span<UInt8>) {
    for _ in 0..<count where position < input.count {
      let byte = input[position]
      position += 1
      if byte == 0x0A {
        location.line += 1
        location.column = 1
      } else if byte & 0xC0 != 0x80 {
        location.column += 1
      }
    }
  }

  private mutating func passMarkup(in input: Span<UInt8>, until end: StaticString) {
    pass(2, in: input)
    while position < input.count, !input.starts(end, at: position) { pass(1, in: input) }
    pass(end.utf8CodeUnitCount, in: input)
  }

  private mutating func passEndTag(to offset: Int, in input: Span<UInt8>) {
    while position < min(offset, input.count), input[position] != UInt8(ascii: ">") { pass(1, in: input) }
    guard position < offset else { return }
    pass(1, in: input)
    leave()
  }

  private mutating func passStartTag(to offset: Int, in input: Span<UInt8>) {
    var end = position + 1
    while end < input.count, XMLByte.isName(input[end]) { end += 1 }
    enter(String(decoding: (position + 1..<end).map { input[$0] }, as: UTF8.self))
    pass(end - position, in: input)
    passAttributes(to: offset, in: input)
    guard position < min(offset, input.count) else { return }
    let isEmpty = input[position - 1] == UInt8(ascii: "/")
    pass(1, in: input)
    if isEmpty { leave() }
  }

  /// Up to the `>` of the tag, or to the offset.
  private mutating func passAttributes(to offset: Int, in input: Span<UInt8>) {
    var quote: UInt8 = 0
    while position < min(offset, input.count) {
      let byte = input[position]
      if quote == 0, byte == UInt8(ascii: ">") { return }
      if quote == byte {
        quote = 0
      } else if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      pass(1, in: input)
    }
  }

  private mutating func enter(_ name: String) {
    depth += 1
    guard depth < Self.deepestPath else { return }
    let ordinal = frames[frames.count - 1].children[name, default: 0] + 1
    frames[frames.count - 1].children[name] = ordinal
    frames.append(Frame(name: name, ordinal: depth == 1 ? 0 : ordinal))
  }

  private mutating func leave() {
    if depth < Self.deepestPath, frames.count > 1 { frames.removeLast() }
    depth -= 1
  }
}
