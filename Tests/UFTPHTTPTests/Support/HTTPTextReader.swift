#if HTTP
  import NIOCore

  /// Cuts what comes over a connection into requests or responses, by their Content-Length.
  struct HTTPTextReader {
    private var iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var bytes: [UInt8] = []

    init(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) {
      iterator = inbound.makeAsyncIterator()
    }

    /// The next one; nil if the connection ends, cleanly or not, before it is complete.
    mutating func next() async -> HTTPText? {
      guard let head = await upToBlankLine() else { return nil }
      let text = HTTPText(head: head, body: "")
      let length = text.headers["content-length"].flatMap { value in Int(value) } ?? 0
      guard let body = await take(length) else { return nil }
      return HTTPText(head: head, body: body)
    }

    /// Whether nothing more came before the connection ended.
    mutating func isAtEnd() async -> Bool {
      guard bytes.isEmpty else { return false }
      return await !readMore()
    }

    private mutating func upToBlankLine() async -> String? {
      while true {
        if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
          let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
          bytes.removeSubrange(..<end.upperBound)
          return head
        }
        guard await readMore() else { return nil }
      }
    }

    private mutating func take(_ count: Int) async -> String? {
      while bytes.count < count {
        guard await readMore() else { return nil }
      }
      defer { bytes.removeFirst(count) }
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private mutating func readMore() async -> Bool {
      guard let buffer = try? await iterator.next() else { return false }
      bytes.append(contentsOf: buffer.readableBytesView)
      return true
    }
  }
#endif
