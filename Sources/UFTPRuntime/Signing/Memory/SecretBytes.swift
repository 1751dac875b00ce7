import CSodium

/// Bytes that must not leak: they live in guarded pages of their own, locked into memory where the system allows it,
/// read-only once filled, and are overwritten with zeros when the last reference goes away.
///
/// `@unchecked Sendable`: nothing can write to the memory after the initialiser has returned.
final class SecretBytes: @unchecked Sendable {
  let count: Int
  private let memory: UnsafeMutablePointer<UInt8>

  /// Reserves memory and lets `fill` write it.
  ///
  /// - Parameters:
  ///   - count: how many bytes.
  ///   - fill: receives the memory, which holds arbitrary bytes until then.
  /// - Throws: what `fill` throws; the memory is wiped then.
  init<Failure: Error>(
    count: Int,
    fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    Sodium.start()
    guard let memory = sodium_malloc(count) else {
      // As for every allocation in Swift, running out of memory ends the process.
      preconditionFailure("no memory is left for a key")
    }
    self.count = count
    self.memory = memory.bindMemory(to: UInt8.self, capacity: count)
    try fill(self.memory)
    _ = sodium_mprotect_readonly(memory)
  }

  /// Copies bytes that are in ordinary memory, which the caller remains responsible for.
  convenience init(copying bytes: UnsafeBufferPointer<UInt8>) {
    self.init(count: bytes.count) { memory in
      _ = UnsafeMutableBufferPointer(start: memory, count: bytes.count).initialize(fromContentsOf: bytes)
    }
  }

  deinit {
    // Overwrites with zeros before it gives the pages back.
    sodium_free(memory)
  }

  /// Lends the memory for the time of a call.
  func withPointer<Result, Failure: Error>(
    _ body: (UnsafePointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(memory)
  }

  /// Lends the bytes for the time of a call.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: memory, count: count))
  }
}
