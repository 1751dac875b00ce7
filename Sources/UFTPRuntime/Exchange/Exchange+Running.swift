extension Exchange {
  /// Has messages handled and delivered, until ``shutdown()`` is called or the task is cancelled.
  ///
  /// First it takes up what an earlier life has left in the store. An exchange runs once. When the task is cancelled,
  /// handlers and deliveries are cancelled too; what they have not finished stays in the store.
  ///
  /// - Throws: ``ExchangeError`` if it has run before, ``StoreError`` if the store can't be read.
  public func run() async throws {
    guard environment.gate.begin() else {
      throw ExchangeError(.alreadyRun, "an exchange runs once: make a new one over the same store")
    }
    defer {
      environment.gate.finish()
      environment.observe(.stopped)
    }
    try await restore()
    environment.observe(.started(inbox: inbox.count, outbox: outbox.count))
    await withDiscardingTaskGroup { group in
      group.addTask { await self.inbox.run() }
      group.addTask { await self.outbox.run() }
      group.addTask { await self.replies.run() }
      group.addTask { await self.failures.run() }
      group.addTask { await self.upkeep.run() }
      // Ends when it is asked for, or with the task.
      if (try? await environment.gate.stopRequest.value()) != nil { await drain() }
      group.cancelAll()
    }
  }

  /// Stops: nothing new is taken, handlers that run are let finish, and what is queued is tried once more.
  ///
  /// What the peers do not take then, or not within ``ExchangeConfiguration/shutdownGrace``, stays in the store.
  /// Returns when the exchange has stopped, or at once if it does not run: a run that begins later does no more than
  /// this.
  public func shutdown() async {
    guard environment.gate.close() else { return }
    _ = try? await environment.gate.end.value()
  }

  private func restore() async throws(StoreError) {
    inbox.restore(try await environment.store.openArrivals())
    let entries = try await environment.store.openEntries()
    outbox.restore(entries.filter { $0.state == .queued })
    for entry in entries { replies.restore(entry) }
    failures.restore(try await environment.store.unreportedFailures())
  }

  private func drain() async {
    await withTaskGroup { group in
      group.addTask {
        do {
          // Handlers first, since their answers go out as well.
          try await self.inbox.drain()
          try await self.outbox.drain()
          try await self.failures.drain()
        } catch {
          // The time is over.
        }
      }
      group.addTask { [environment] in
        try? await environment.clock.sleep(for: environment.configuration.shutdownGrace)
      }
      await group.next()
      group.cancelAll()
    }
  }
}
