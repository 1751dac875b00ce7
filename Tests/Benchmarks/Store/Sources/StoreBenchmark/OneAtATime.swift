import UFTPRuntime

/// A store whose arrivals are recorded one after another, so that each has a flush of its own.
struct OneAtATime: MessageStore {
  let base: any MessageStore
  private let turn = Turn()

  init(base: any MessageStore) {
    self.base = base
  }

  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict {
    await turn.take()
    do throws(StoreError) {
      let verdict = try await base.record(arrival)
      await turn.give()
      return verdict
    } catch {
      await turn.give()
      throw error
    }
  }

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

/// Lets one task at a time pass.
private actor Turn {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var head = 0

  func take() async {
    guard isTaken else {
      isTaken = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func give() {
    guard head < waiting.count else {
      (waiting, head) = ([], 0)
      isTaken = false
      return
    }
    head += 1
    waiting[head - 1].resume()
  }
}
