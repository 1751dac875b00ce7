import CPeers

/// Somebody who does a piece of work on a message, and how much each time takes.
struct Contender {
  /// What it is called in the table.
  let name: String
  /// Does the work so often and gives the nanoseconds of processor time that each time took.
  let run: (_ repetitions: Int) async throws -> Double
  /// Does the work once, for counting allocations; nil where the work is done elsewhere.
  let once: (() async throws -> Void)?
  /// The most repetitions that make sense; slow peers are asked less often.
  var mostRepetitions = Int.max
}

extension Contender {
  /// Work of this program.
  init(_ name: String, _ work: @escaping () throws -> Void) {
    self.name = name
    run = { repetitions in
      let start = peer_processor_time()
      for _ in 0..<repetitions { try work() }
      return Double(peer_processor_time() - start) / Double(repetitions)
    }
    once = work
  }

  /// Work of this program that may wait.
  init(_ name: String, waiting work: @escaping () async throws -> Void) {
    self.name = name
    run = { repetitions in
      let start = peer_processor_time()
      for _ in 0..<repetitions { try await work() }
      return Double(peer_processor_time() - start) / Double(repetitions)
    }
    once = work
  }

  /// Work of a C function that answers 0 if all went well.
  init(_ name: String, on xml: [UInt8], _ work: @escaping (UnsafePointer<UInt8>, Int) -> Int32) {
    self.init(name) {
      let verdict = xml.withUnsafeBufferPointer { bytes in bytes.baseAddress.map { work($0, bytes.count) } ?? 1 }
      guard verdict == 0 else { throw PeerFailure(name: name) }
    }
  }
}

/// A peer did not do what it was asked to.
struct PeerFailure: Error, CustomStringConvertible {
  let name: String

  var description: String { "\(name) fails, so there is nothing to compare with" }
}
