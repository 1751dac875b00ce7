#if HTTP
  import NIOCore
  import NIOPosix
  import NIOSSL
  import Synchronization

  /// A server that answers what a test's script says, byte by byte, and keeps what it was asked.
  final class ScriptedServer: Sendable {
    /// What it does when a request has come.
    enum Step: Sendable {
      /// Writes this text.
      case answer(String)
      /// Writes this text and closes the connection.
      case answerAndClose(String)
      /// Closes the connection without a word.
      case close
      /// Breaks the connection, so that the peer's system reports a reset.
      case reset
      /// Says nothing, and keeps the connection.
      case stall
    }

    typealias Script = @Sendable (HTTPText) async -> Step

    let port: Int
    private let log = Mutex<[HTTPText]>([])

    /// Runs a server on a free port of loopback while a closure runs.
    static func run<Result: Sendable>(
      tls: NIOSSLContext? = nil,
      script: @escaping Script,
      _ body: @Sendable (ScriptedServer) async throws -> Result
    ) async throws -> Result {
      let listener = try await bootstrap(tls: tls)
      let server = ScriptedServer(port: listener.channel.localAddress?.port ?? 0)
      return try await listener.executeThenClose { connections in
        async let serving: Void = server.serve(connections, script: script)
        let result: Swift.Result<Result, any Error>
        do {
          result = .success(try await body(server))
        } catch {
          result = .failure(error)
        }
        try await listener.channel.close()
        try await serving
        return try result.get()
      }
    }

    private init(port: Int) {
      self.port = port
    }

    /// The requests that have come so far, each as a whole.
    var requests: [HTTPText] { log.withLock { log in log } }

    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    private static func bootstrap(tls: NIOSSLContext?) async throws -> NIOAsyncChannel<Connection, Never> {
      try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .bind(host: "127.0.0.1", port: 0) { channel in
          channel.eventLoop.makeCompletedFuture {
            if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
            return try Connection(wrappingChannelSynchronously: channel)
          }
        }
    }

    /// Serves until the listener closes. What has been accepted by then is seen to before the rest is cancelled.
    private func serve(_ connections: NIOAsyncChannelInboundStream<Connection>, script: @escaping Script) async throws {
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          group.addTask { try? await self.serve(connection, script: script) }
        }
        group.cancelAll()
      }
    }

    private func serve(_ connection: Connection, script: Script) async throws {
      try await connection.executeThenClose { inbound, outbound in
        var reader = HTTPTextReader(inbound)
        while let request = await reader.next() {
          log.withLock { log in log.append(request) }
          switch await script(request) {
          case .answer(let text): try await outbound.write(ByteBuffer(string: text))
          case .answerAndClose(let text):
            try await outbound.write(ByteBuffer(string: text))
            return
          case .close: return
          case .reset:
            try await Self.reset(connection.channel)
            return
          case .stall: _ = await reader.isAtEnd()
          }
        }
      }
    }

    /// A socket that may not linger is reset when it closes.
    private static func reset(_ channel: any Channel) async throws {
      let socket = channel as? any SocketOptionProvider
      try await socket?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
      try await channel.close()
    }
  }

  /// A response as an endpoint sends it.
  func response(_ status: String, _ headers: [String] = [], body: String = "") -> String {
    let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
  }
#endif
