/// Finds the place of a value in a JSON text that has been read without error.
///
/// Decoders tell the way to a value, and people look for its line.
struct JSONPlace {
  private let bytes: [UInt8]
  private var position = 0

  /// Goes as far along a path as the text does.
  init(of path: [any CodingKey], in json: [UInt8]) {
    bytes = json
    passSpace()
    for key in path {
      let start = position
      guard enter(key) else {
        position = start
        break
      }
    }
  }

  /// The line of the place, from 1.
  var line: Int { 1 + bytes.prefix(position).count { $0 == UInt8(ascii: "\n") } }

  /// What stands there, in words; nil at the end of the text.
  var kind: String? { byte.map(JSONKind.name(startingWith:)) }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes to an element or a member of the value at hand.
  private mutating func enter(_ key: any CodingKey) -> Bool {
    if let index = key.intValue { return take("[") && passElements(index) }
    return take("{") && find(key.stringValue)
  }

  private mutating func passElements(_ count: Int) -> Bool {
    for _ in 0..<count {
      passValue()
      guard take(",") else { return false }
    }
    return byte != UInt8(ascii: "]")
  }

  private mutating func find(_ name: String) -> Bool {
    while byte == UInt8(ascii: "\"") {
      let found = passString().elementsEqual(name.utf8)
      guard take(":") else { return false }
      if found { return true }
      passValue()
      guard take(",") else { return false }
    }
    return false
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: mark) else { return false }
    position += 1
    passSpace()
    return true
  }

  /// Passes a value, whatever is in it.
  private mutating func passValue() {
    var depth = 0
    repeat {
      switch byte {
      case nil: return
      case UInt8(ascii: "\""): passString()
      case UInt8(ascii: "{"), UInt8(ascii: "["): step(&depth, by: 1)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): step(&depth, by: -1)
      case UInt8(ascii: ","), UInt8(ascii: ":"): step(&depth, by: 0)
      default: passWord()
      }
    } while depth > 0
  }

  private mutating func step(_ depth: inout Int, by change: Int) {
    depth += change
    position += 1
    passSpace()
  }

  /// Passes a string.
  ///
  /// - Returns: What stands between its quotes.
  @discardableResult
  private mutating func passString() -> ArraySlice<UInt8> {
    position += 1
    let start = position
    while let byte, byte != UInt8(ascii: "\"") { position += byte == UInt8(ascii: "\\") ? 2 : 1 }
    let text = bytes[start..<min(position, bytes.count)]
    position = min(position + 1, bytes.count)
    passSpace()
    return text
  }

  private mutating func passWord() {
    while let byte, !" \t\r\n,:[]{}\"".utf8.contains(byte) { position += 1 }
    passSpace()
  }

  private mutating func passSpace() {
    while let byte, " \t\r\n".utf8.contains(byte) { position += 1 }
  }
}
