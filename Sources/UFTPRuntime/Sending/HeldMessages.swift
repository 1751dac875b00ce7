/// The messages that a handler sends while it handles another: they leave after its answer.
///
/// So an offer that a handler sends for a request doesn't overtake the response to that request.
final class HeldMessages: Sendable {
  /// Those of the handler that runs in this task.
  @TaskLocal static var current: HeldMessages?

  private let entries = Locked<[OutboxEntry]?>([])

  /// Holds a message back.
  ///
  /// - Returns: False if the handler has ended, and nothing is held back any more.
  func hold(_ entry: OutboxEntry) -> Bool {
    entries.withLock { entries in
      entries?.append(entry)
      return entries != nil
    }
  }

  /// Lets go of what is held back so far, in order; what comes later is held back again.
  func letGo() -> [OutboxEntry] {
    entries.withLock { entries in
      guard let held = entries else { return [] }
      entries = []
      return held
    }
  }

  /// Ends holding back.
  ///
  /// - Returns: What was held back, in order.
  func release() -> [OutboxEntry] {
    entries.withLock { entries in
      defer { entries = nil }
      return entries ?? []
    }
  }
}
