/// A store that forgets everything when the process ends.
///
/// It holds so many messages; beyond that the one that was settled first goes, and where all are still open a new one is
/// refused.
public final class InMemoryMessageStore: MessageStore {
  /// Behind a lock and not in an actor: nothing here waits, so nobody who asks has to leave the thread that it runs on.
  private let shelf: Locked<MemoryShelf>

  /// Creates a store.
  ///
  /// - Parameter capacity: How many messages it holds at most.
  public init(capacity: Int = 100_000) {
    shelf = Locked(MemoryShelf(capacity: capacity))
  }

  /// Keeps a message that has come, unless it is there already.
  public func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict {
    try shelf.withLock { shelf throws(StoreError) in try shelf.record(arrival) }
  }

  /// Notes what came of a message, and queues its answer.
  public func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
    try shelf.withLock { shelf throws(StoreError) in try shelf.settle(key, as: state, answer: answer) }
  }

  /// The messages that have come and are not settled.
  public func openArrivals() async throws(StoreError) -> [Arrival] {
    shelf.withLock { shelf in shelf.openArrivals() }
  }

  /// Keeps a message that is to be sent.
  public func queue(_ entry: OutboxEntry) async throws(StoreError) {
    try shelf.withLock { shelf throws(StoreError) in try shelf.queue(entry) }
  }

  /// Notes what became of a message that is sent.
  @discardableResult
  public func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState {
    shelf.withLock { shelf in shelf.update(entry) }
  }

  /// The messages that are queued, or whose response is awaited.
  public func openEntries() async throws(StoreError) -> [OutboxEntry] {
    shelf.withLock { shelf in shelf.openEntries() }
  }

  /// The messages that have ended in a failure of which the program has not been told.
  public func unreportedFailures() async throws(StoreError) -> [OutboxEntry] {
    shelf.withLock { shelf in shelf.unreportedFailures() }
  }

  /// Notes that the program has been told what became of a message.
  public func noteReported(_ key: MessageKey) async throws(StoreError) {
    shelf.withLock { shelf in shelf.noteReported(key) }
  }

  /// Looks messages up, the oldest first.
  public func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] {
    // They are looked through outside of the lock; what changes meanwhile is copied once.
    shelf.withLock { shelf in shelf }.history(query)
  }
}
