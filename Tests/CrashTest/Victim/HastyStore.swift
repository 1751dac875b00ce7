import UFTPRuntime

/// A store that says it has kept what it has not: what the crash test must find.
struct HastyStore: MessageStore {
  let base: any MessageStore
  let breakage: Breakage

  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict {
    guard breakage == .inbox else { return try await base.record(arrival) }
    later { _ = try await base.record(arrival) }
    return .new
  }

  func queue(_ entry: OutboxEntry) async throws(StoreError) {
    guard breakage == .outbox else { return try await base.queue(entry) }
    later { try await base.queue(entry) }
  }

  private func later(_ work: @escaping @Sendable () async throws -> Void) {
    Task {
      try await Task.sleep(for: .milliseconds(20))
      try await work()
    }
  }

  func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
    try await base.settle(key, as: state, answer: answer)
  }
  func openArrivals() async throws(StoreError) -> [Arrival] { try await base.openArrivals() }
  func update(_ entry: OutboxEntry) async throws(StoreError) { try await base.update(entry) }
  func openEntries() async throws(StoreError) -> [OutboxEntry] { try await base.openEntries() }
  func unreportedFailures() async throws(StoreError) -> [OutboxEntry] { try await base.unreportedFailures() }
  func noteReported(_ key: MessageKey) async throws(StoreError) { try await base.noteReported(key) }
  func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] { try await base.history(query) }
}
