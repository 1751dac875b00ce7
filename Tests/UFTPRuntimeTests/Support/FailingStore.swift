import UFTPMessages
import UFTPRuntime

/// A store that fails to settle so many times, and is one in memory otherwise.
actor FailingStore: MessageStore {
  private let base = InMemoryMessageStore()
  private var failures: Int

  init(failures: Int) {
    self.failures = failures
  }

  func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
    if failures > 0 {
      failures -= 1
      throw StoreError(.unavailable, "the disk is full")
    }
    try await base.settle(key, as: state, answer: answer)
  }

  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict { try await base.record(arrival) }
  func openArrivals() async throws(StoreError) -> [Arrival] { try await base.openArrivals() }
  func queue(_ entry: OutboxEntry) async throws(StoreError) { try await base.queue(entry) }
  func update(_ entry: OutboxEntry) async throws(StoreError) { try await base.update(entry) }
  func openEntries() async throws(StoreError) -> [OutboxEntry] { try await base.openEntries() }
  func unreportedFailures() async throws(StoreError) -> [OutboxEntry] { try await base.unreportedFailures() }
  func noteReported(_ key: MessageKey) async throws(StoreError) { try await base.noteReported(key) }
  func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] { try await base.history(query) }
}
