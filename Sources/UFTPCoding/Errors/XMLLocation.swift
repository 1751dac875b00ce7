/// Where an offset of a document is, for people.
struct XMLLocation: Sendable, Hashable {
  var line = 1
  var column = 1
  var path = ""
}

/// Finds lines, columns and element paths after the fact, so that reading a document that is right costs nothing for them.
///
/// It walks byte by byte over the part before the error, which the reader has found well-formed, and can go on from
/// there to the next error.
struct XMLLocator {
  /// Deeper elements are left out of a path.
  private static let deepestPath = 32

  private struct Frame {
    var name: String
    var ordinal: Int
    var children: [String: Int] = [:]
  }

  /// What the byte at hand is part of.
  private enum Place {
    case text
    case startTag(quote: UInt8)
    case endTag
    /// A comment, CDATA section or instruction, which may end behind an offset.
    case markup(end: StaticString, from: Int)
  }

  private var location = XMLLocation()
  private var position = 0
  private var place = Place.text
  private var frames = [Frame(name: "", ordinal: 0)]
  private var depth = 0

  /// The locations of offsets that are sorted from first to last.
  static func locations(of offsets: [Int], in input: Span<UInt8>) -> [XMLLocation] {
    var locator = XMLLocator()
    return offsets.map { locator.location(of: $0, in: input) }
  }

  private mutating func location(of offset: Int, in input: Span<UInt8>) -> XMLLocation {
    while position < min(offset, input.count) { step(in: input) }
    location.path = frames.dropFirst().map { "/\($0.name)\($0.ordinal > 0 ? "[\($0.ordinal)]" : "")" }.joined()
    if depth >= Self.deepestPath { location.path += "/…" }
    return location
  }

  private mutating func step(in input: Span<UInt8>) {
    let byte = input[position]
    switch place {
    case .text: if byte == UInt8(ascii: "<") { beginMarkup(in: input) }
    case .startTag(let quote): stepInTag(byte, quote, in: input)
    case .endTag: if byte == UInt8(ascii: ">") { leave() }
    case .markup(let end, let from):
      let start = position + 1 - end.utf8CodeUnitCount
      if start >= from, input.starts(end, at: start) { place = .text }
    }
    pass(byte)
  }

  private mutating func pass(_ byte: UInt8) {
    position += 1
    if byte == 0x0A {
      location.line += 1
      location.column = 1
    } else if byte & 0xC0 != 0x80 {
      location.column += 1
    }
  }

  private mutating func beginMarkup(in input: Span<UInt8>) {
    switch input.byte(position + 1) {
    case UInt8(ascii: "?"): place = .markup(end: "?>", from: position + 2)
    case UInt8(ascii: "/"): place = .endTag
    case UInt8(ascii: "!"):
      let isData = input.starts("<![CDATA[", at: position)
      place = isData ? .markup(end: "]]>", from: position + 9) : .markup(end: "-->", from: position + 4)
    default:
      place = .startTag(quote: 0)
      var end = position + 1
      while XMLByte.isName(input.byte(end)) { end += 1 }
      if end > position + 1 { enter(input.text(position + 1..<end)) }
    }
  }

  private mutating func stepInTag(_ byte: UInt8, _ quote: UInt8, in input: Span<UInt8>) {
    if byte == quote {
      place = .startTag(quote: 0)
    } else if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      place = .startTag(quote: byte)
    } else if quote == 0, byte == UInt8(ascii: ">") {
      place = .text
      if input[position - 1] == UInt8(ascii: "/") { leave() }
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
    place = .text
    if depth < Self.deepestPath, frames.count > 1 { frames.removeLast() }
    depth -= 1
  }
}
