import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// A store that fails to settle so many times, and is one in memory otherwise.
actor FailingStore: WrappingStore {
  nonisolated let base: any MessageStore = InMemoryMessageStore()
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
}
