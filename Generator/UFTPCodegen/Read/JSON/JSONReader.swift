import Foundation

/// Reads JSON by the letter of RFC 8259, so that every later complaint can name a line.
struct JSONReader {
  /// Deeper nesting is a mistake, and would use up the stack.
  static let maximumDepth = 100

  let path: String
  private let bytes: [UInt8]
  private var position = 0
  private(set) var line = 1
  private var depth = 0

  private init(_ data: Data, path: String) {
    bytes = Array(data)
    self.path = path
  }

  static func read(_ data: Data, path: String) throws(Diagnostic) -> JSONNode {
    var reader = JSONReader(data, path: path)
    if reader.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    let node = try reader.node()
    reader.skipSpace()
    guard reader.next == nil else { throw reader.error("something follows the value") }
    return node
  }

  var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  /// The next byte, which is then behind.
  mutating func advance() -> UInt8? {
    guard let byte = next else { return nil }
    position += 1
    return byte
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  func error(_ message: String) -> Diagnostic {
    Diagnostic(
      "the JSON is broken: \(message)",
      at: SourceLocation(file: path, line: line),
      advice: "correct the file here or shortly before"
    )
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A { line += 1 }
      position += 1
    }
  }

  private mutating func node() throws(Diagnostic) -> JSONNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw error("values are nested too deeply") }
    skipSpace()
    let start = line
    return JSONNode(value: try value(), line: start)
  }

  private mutating func value() throws(Diagnostic) -> JSONNode.Value {
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case nil: throw error("a value is missing")
    default: return try word()
    }
  }

  private mutating func members() throws(Diagnostic) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    skipSpace()
    if take("}") { return members }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a key in quotation marks is missing") }
      let start = line
      let key = try string()
      skipSpace()
      guard take(":") else { throw error("a colon is missing after \"\(key)\"") }
      members.append(JSONNode.Member(key: key, line: start, node: try node()))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("a comma or '}' is missing") }
    return members
  }

  private mutating func elements() throws(Diagnostic) -> [JSONNode] {
    position += 1
    var elements: [JSONNode] = []
    skipSpace()
    if take("]") { return elements }
    repeat {
      elements.append(try node())
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("a comma or ']' is missing") }
    return elements
  }

  private mutating func word() throws(Diagnostic) -> JSONNode.Value {
    let start = position
    while let byte = next, byte > 0x20, !",:]}[{\"".utf8.contains(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      guard word.wholeMatch(of: #/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/#) != nil else {
        throw error("'\(word)' is not a value")
      }
      return .number(word)
    }
  }
}
