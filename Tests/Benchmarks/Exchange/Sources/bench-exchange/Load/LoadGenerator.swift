import NIOCore
import NIOPosix

/// Puts requests on a server from several connections that are kept alive.
struct LoadGenerator: Sendable {
  let connections: Int
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  init(connections: Int) {
    self.connections = connections
  }

  /// Sends requests until there are none left, or the time is over.
  func run(_ requests: ArraySlice<ByteBuffer>, port: Int, seconds: Double) async throws -> LoadResult {
    let loop = group.next()
    let done = loop.makePromise(of: LoadResult.self)
    let time = TimeAmount.nanoseconds(Int64(seconds * 1e9))
    let (count, address) = (connections, try SocketAddress(ipAddress: "127.0.0.1", port: port))
    try await loop.submit {
      let queue = NIOLoopBound(
        RequestQueue(requests, time: time, connections: count, done: done),
        eventLoop: loop
      )
      for _ in 1...count {
        ClientBootstrap(group: loop)
          .channelOption(.tcpOption(.tcp_nodelay), value: 1)
          .channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.addHandler(ClientConnection(queue: queue.value))
            }
          }
          .connect(to: address)
          .whenFailure { _ in
            queue.value.noteFailure()
            queue.value.connectionEnded()
          }
      }
    }.get()
    return try await done.futureResult.get()
  }
}
