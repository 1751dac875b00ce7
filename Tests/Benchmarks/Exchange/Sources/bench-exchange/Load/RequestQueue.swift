import NIOCore

/// The requests that are still to be sent within a time, and what came of those that were.
///
/// Confined to the event loop of its connections.
final class RequestQueue {
  private var requests: ArraySlice<ByteBuffer>
  private let deadline: NIODeadline
  private var connections: Int
  private(set) var result = LoadResult()
  private let begin: NIODeadline
  private let done: EventLoopPromise<LoadResult>

  init(_ requests: ArraySlice<ByteBuffer>, time: TimeAmount, connections: Int, done: EventLoopPromise<LoadResult>) {
    self.requests = requests
    self.connections = connections
    self.done = done
    begin = .now()
    deadline = begin + time
  }

  func next(at now: NIODeadline) -> ByteBuffer? {
    now < deadline ? requests.popFirst() : nil
  }

  func note(status: Int, latency: TimeAmount) {
    if status == 200 {
      result.latencies.append(Int32(clamping: latency.nanoseconds / 1000))
    } else {
      result.errors += 1
    }
  }

  func noteFailure() {
    result.errors += 1
  }

  func connectionEnded() {
    connections -= 1
    guard connections == 0 else { return }
    result.seconds = Double((NIODeadline.now() - begin).nanoseconds) / 1e9
    done.succeed(result)
  }
}

@available(*, unavailable)
extension RequestQueue: Sendable {}

/// What came of a load.
struct LoadResult: Sendable {
  var seconds = 0.0
  /// From the first byte written to the last byte read, of each request that was answered with 200, in microseconds.
  var latencies: [Int32] = []
  /// Requests that were answered with anything else, and connections that broke.
  var errors = 0

  var count: Int { latencies.count }
}
