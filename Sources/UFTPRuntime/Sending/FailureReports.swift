/// Tells the program of messages that have finally failed, and notes that it has.
final class FailureReports: Sendable {
  private let environment: Environment
  private let lanes = Lanes<Participant, OutboxEntry>()

  init(environment: Environment) {
    self.environment = environment
  }

  /// Reports a failure that is stored.
  func add(_ entry: OutboxEntry) {
    lanes.add(entry, to: entry.summary.recipient)
  }

  /// Reports what an earlier life has left, to the observers too: it may have ended before they were told.
  func restore(_ entries: [OutboxEntry]) {
    for entry in entries { environment.observe(entry.failureEvent) }
    lanes.restore(entries) { $0.summary.recipient }
  }

  /// Works until the task is cancelled.
  func run() async {
    await lanes.run { await self.report($0) }
  }

  /// Waits until every failure is reported.
  func drain() async throws {
    try await lanes.idle()
  }

  private func report(_ entry: OutboxEntry) async {
    guard await repeating({ try await self.environment.configuration.reportFailure(entry) }) else { return }
    _ = await repeating { try await self.environment.store.noteReported(entry.id) }
  }

  /// Does something until it succeeds.
  ///
  /// - Returns: False if the exchange stops before.
  private func repeating(_ work: @Sendable () async throws -> Void) async -> Bool {
    while !Task.isCancelled {
      do {
        try await work()
        return true
      } catch let error as StoreError {
        environment.observe(.storeFailed(error))
      } catch {
        // The program could not take note; whatever it threw is its own affair.
      }
      do { try await environment.clock.sleep(for: environment.configuration.retryAfter) } catch { return false }
    }
    return false
  }
}

extension OutboxEntry {
  /// What observers are told of a message that has failed.
  fileprivate var failureEvent: ExchangeEvent {
    guard state == .failed else { return .expired(summary) }
    return .failed(summary, problem: problem ?? DeliveryProblem("unknown", "why is not known any more"))
  }
}
