#if HTTP
  import NIOCore
  import NIOPosix

  /// A client that writes what it is told, byte by byte if need be.
  struct RawConnection {
    var reader: HTTPTextReader
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

    /// Connects to a port on loopback, runs a closure and closes.
    static func open<Result: Sendable>(
      port: Int,
      _ body: @Sendable (inout RawConnection) async throws -> Result
    ) async throws -> Result {
      let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .channelOption(.allowRemoteHalfClosure, value: true)
        .connect(host: "127.0.0.1", port: port) { channel in
          channel.eventLoop.makeCompletedFuture {
            try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
              wrappingChannelSynchronously: channel,
              configuration: .init(isOutboundHalfClosureEnabled: true)
            )
          }
        }
      return try await channel.executeThenClose { inbound, outbound in
        var connection = RawConnection(reader: HTTPTextReader(inbound), outbound: outbound)
        return try await body(&connection)
      }
    }

    /// Sends a text on a connection of its own and gives the first response.
    static func exchange(port: Int, _ text: String) async throws -> HTTPText? {
      try await open(port: port) { connection in
        try await connection.send(text)
        return await connection.reader.next()
      }
    }

    /// Sends a text on a connection of its own and gives the status of the first response.
    static func status(port: Int, _ text: String) async throws -> Int? {
      try await exchange(port: port, text)?.status
    }

    func send(_ text: String) async throws {
      try await outbound.write(ByteBuffer(string: text))
    }

    /// Says that nothing more is sent, and goes on reading.
    func finishSending() {
      outbound.finish()
    }
  }

  /// A POST as a peer sends it.
  func post(
    _ body: String = "<SignedMessage/>",
    path: String = "/shapeshifter/api/v3/message",
    contentType: String? = "text/xml; charset=utf-8",
    headers: [String] = []
  ) -> String {
    var lines = ["POST \(path) HTTP/1.1", "Host: localhost", "Content-Length: \(body.utf8.count)"] + headers
    if let contentType { lines.append("Content-Type: \(contentType)") }
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
  }
#endif
