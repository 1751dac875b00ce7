import UFTPRuntime
import UFTPTesting

/// A store that says it has kept what it has not: what the crash test must find.
struct HastyStore: WrappingStore {
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
}
