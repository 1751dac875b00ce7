import NIOCore

/// Finds the end and the status of each response, for servers that state a Content-Length.
///
/// It works on bytes, not on text: what the load itself costs falls on the same cores as the servers.
struct ResponseScanner {
  private static let headEnd = Array("\r\n\r\n".utf8)
  private static let lengthField = Array("\r\ncontent-length:".utf8)

  private var bytes: [UInt8] = []

  /// Takes what has come.
  ///
  /// - Returns: The status, once a whole response has come.
  mutating func take(_ buffer: ByteBuffer) -> Int? {
    bytes += buffer.readableBytesView
    guard let head = find(Self.headEnd, before: bytes.count), bytes.count >= head + 4 + bodySize(head) else {
      return nil
    }
    defer { bytes.removeAll(keepingCapacity: true) }
    return number(from: 9, before: 12)
  }

  private func bodySize(_ head: Int) -> Int {
    guard let field = find(Self.lengthField, before: head + 2) else { return 0 }
    return number(from: field + Self.lengthField.count, before: head)
  }

  /// Where a text begins that is in lower case.
  private func find(_ text: [UInt8], before end: Int) -> Int? {
    guard end >= text.count else { return nil }
    return (0...(end - text.count)).first { start in
      text.indices.allSatisfy { index in Self.lowercased(bytes[start + index]) == text[index] }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  /// The number that comes after spaces; 0 if there is none.
  private func number(from start: Int, before end: Int) -> Int {
    bytes[min(start, end)..<end].drop { byte in byte == UInt8(ascii: " ") }
      .prefix { byte in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
      .reduce(0) { number, digit in number &* 10 &+ Int(digit &- UInt8(ascii: "0")) }
  }
}
