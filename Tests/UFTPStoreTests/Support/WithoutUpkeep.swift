import UFTPRuntime

/// A store that asks for no upkeep, and is another one otherwise.
struct WithoutUpkeep: MessageStore {
  let base: any MessageStore

  var upkeepInterval: Duration? { nil }

  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict { try await base.record(arrival) }
  func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
    try await base.settle(key, as: state, answer: answer)
  }
  func openArrivals() async throws(StoreError) -> [Arrival] { try await base.openArrivals() }
  func queue(_ entry: OutboxEntry) async throws(StoreError) { try await base.queue(entry) }
  func update(_ entry: OutboxEntry) async throws(StoreError) { try await base.update(entry) }
  func openEntries() async throws(StoreError) -> [OutboxEntry] { try await base.openEntries() }
  func unreportedFailures() async throws(StoreError) -> [OutboxEntry] { try await base.unreportedFailures() }
  func noteReported(_ key: MessageKey) async throws(StoreError) { try await base.noteReported(key) }
  func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] { try await base.history(query) }
}
