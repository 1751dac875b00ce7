import NIOCore

/// Finds the end and the status of each response, for servers that state a Content-Length.
struct ResponseScanner {
  private var bytes: [UInt8] = []

  /// Takes what has come.
  ///
  /// - Returns: The status, once a whole response has come.
  mutating func take(_ buffer: ByteBuffer) -> Int? {
    bytes += buffer.readableBytesView
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    guard bytes.count >= 12, let head = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
      return nil
    }
    let text = String(decoding: bytes[..<head], as: UTF8.self).lowercased()
    guard bytes.count >= head + end.count + Self.bodySize(text) else { return nil }
    bytes.removeAll(keepingCapacity: true)
    return Int(text.dropFirst(9).prefix(3)) ?? 0
  }

  private static func bodySize(_ head: String) -> Int {
    let field = "content-length:"
    let line = head.split(separator: "\r\n").first { line in line.hasPrefix(field) }
    return line.flatMap { line in Int(line.dropFirst(field.count).filter(\.isNumber)) } ?? 0
  }
}
