import Foundation

/// A value that one task at a time has access to.
///
/// It stands for `Mutex`, whose lock the ThreadSanitizer does not see on Linux, so that it reports races where there
/// are none. `@unchecked Sendable`: the value is only ever touched under the lock.
package final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  /// Holds a value.
  package init(_ value: Value) {
    self.value = value
  }

  /// Has access to the value for the time of a call, which must not wait for anything.
  package func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
