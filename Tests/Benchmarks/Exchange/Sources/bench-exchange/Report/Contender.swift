import NIOCore

/// A server under load, and what was measured of it.
final class Contender {
  /// One turn of the load.
  struct Turn {
    let rate: Double
    /// Microseconds of the server's processor time for each message.
    let processorTime: Double
  }

  let name: String
  private let server: ServerProcess
  private(set) var turns: [Turn] = []
  private(set) var latencies: [Int32] = []
  private(set) var errors = 0
  /// In MB: before the first turn, and after each.
  private(set) var memory: [Int] = []

  init(name: String, server: ServerProcess) {
    self.name = name
    self.server = server
  }

  /// Has the server serve a little before anything is measured.
  func warmUp(_ requests: ArraySlice<ByteBuffer>, by generator: LoadGenerator) async throws {
    _ = try await generator.run(requests, port: server.port, seconds: 5)
    memory = [server.residentMemory]
  }

  /// Loads the server once.
  func load(_ requests: ArraySlice<ByteBuffer>, by generator: LoadGenerator, seconds: Double) async throws {
    let before = server.processorTime
    let result = try await generator.run(requests, port: server.port, seconds: seconds)
    let used = server.processorTime - before
    let count = Double(max(1, result.count))
    turns.append(Turn(rate: count / result.seconds, processorTime: used * 1e6 / count))
    latencies += result.latencies
    errors += result.errors
    memory.append(server.residentMemory)
  }

  func stop() { server.stop() }

  /// Messages a second.
  var rate: Spread { Spread(turns.map(\.rate)) }
  /// Microseconds of processor time for each message.
  var processorTime: Spread { Spread(turns.map(\.processorTime)) }

  /// The latency below which a share of the messages stays, in milliseconds.
  func latency(_ share: Double) -> Double {
    let sorted = latencies.sorted()
    guard !sorted.isEmpty else { return 0 }
    return Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1000
  }
}
