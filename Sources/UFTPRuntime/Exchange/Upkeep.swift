/// Gives the store its time for upkeep, and takes up what was put back into the queue meanwhile.
struct Upkeep: Sendable {
  let environment: Environment
  let outbox: Outbox
  let replies: Replies

  /// Works until the task is cancelled, or ends at once if the store needs no upkeep.
  func run() async {
    guard let interval = environment.store.upkeepInterval else { return }
    while !Task.isCancelled {
      do throws(StoreError) {
        takeUp(try await environment.store.upkeep(at: environment.clock.now))
      } catch {
        environment.observe(.storeFailed(error))
      }
      do { try await environment.clock.sleep(for: interval) } catch { return }
    }
  }

  private func takeUp(_ entries: [OutboxEntry]) {
    // What comes while the exchange stops waits in the store for the next life.
    for entry in entries where environment.gate.isOpen {
      // First this, or the note that it was delivered might come too early.
      replies.restore(entry)
      outbox.add(entry)
    }
  }
}
