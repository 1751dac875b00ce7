import Foundation

/// Delivers what is queued: each recipient's messages one after another, different recipients' side by side.
final class Outbox: Sendable {
  let environment: Environment
  let replies: Replies
  private let failures: FailureReports
  private let lanes = Lanes<Participant, OutboxEntry> { $0.payload.count }
  private let deliveries = Locked<[MessageKey: Promise<SendError?>]>([:])
  /// Comes when nothing is tried again any more.
  private let draining = Promise<Void>()

  init(environment: Environment, replies: Replies, failures: FailureReports) {
    self.environment = environment
    self.replies = replies
    self.failures = failures
  }

  /// How many messages wait or are on their way.
  var count: Int { lanes.count }

  /// Whether more messages wait than may.
  var isFull: Bool {
    lanes.count >= environment.configuration.pendingDeliveries || lanes.weight >= environment.configuration.pendingBytes
  }

  /// Announces a message, so that its delivery can be waited for; nil if it is on its way already.
  func announce(_ key: MessageKey) -> Promise<SendError?>? {
    deliveries.withLock { deliveries in
      guard deliveries[key] == nil else { return nil }
      let promise = Promise<SendError?>()
      deliveries[key] = promise
      return promise
    }
  }

  /// Takes an announcement back.
  func withdraw(_ key: MessageKey) {
    deliveries.withLock { $0[key] = nil }
  }

  /// Delivers a message that is stored.
  func add(_ entry: OutboxEntry) {
    lanes.add(entry, to: entry.summary.recipient)
  }

  /// Takes up what an earlier life has left.
  ///
  /// Responses go ahead, as they did in that life: what a handler sent was stored before its answer, and waits for it.
  func restore(_ entries: [OutboxEntry]) {
    let (responses, others) = (entries.filter { $0.answers != nil }, entries.filter { $0.answers == nil })
    lanes.restore(responses + others) { $0.summary.recipient }
  }

  /// Works until the task is cancelled.
  func run() async {
    await lanes.run { await self.deliver($0) }
  }

  /// Tries what is queued once more and waits for it; what fails then stays in the store.
  func drain() async throws {
    draining.fulfil(())
    try await lanes.idle()
  }

  private func deliver(_ entry: OutboxEntry) async {
    var entry = entry
    guard await wait(until: entry.nextAttempt) else { return leave(entry) }
    while !Task.isCancelled {
      entry.attempts += 1
      switch await attempt(entry) {
      case .delivered: return await succeed(entry)
      case .final(let problem): return await fail(entry, problem)
      case .temporary(let problem, let retryAfter):
        if Task.isCancelled { return }
        guard let pause = pause(after: entry, retryAfter) else { return await fail(entry, problem) }
        await note(&entry, problem, pause)
        guard await sleep(pause) else { return leave(entry) }
      }
    }
  }

  /// Leaves a message, and those to the same recipient behind it, to the next life.
  private func leave(_ entry: OutboxEntry) {
    lanes.abandon(entry.summary.recipient)
  }

  /// The pause before the next try; nil if there is none before the deadline.
  private func pause(after entry: OutboxEntry, _ retryAfter: Duration?) -> Duration? {
    let rest = entry.deadline.since(environment.clock.now)
    guard rest > .zero, (retryAfter ?? .zero) <= rest else { return nil }
    let chance = Double.random(in: 0...1)
    let pause = environment.configuration.retry.pause(after: entry.attempts, retryAfter: retryAfter, chance: chance)
    return min(pause, rest)
  }

  private func wait(until time: Date?) async -> Bool {
    guard let pause = time?.since(environment.clock.now), pause > .zero else { return true }
    return await sleep(pause)
  }

  /// Pauses.
  ///
  /// - Returns: False if the pause was cut short, since the exchange stops.
  private func sleep(_ pause: Duration) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { [clock = environment.clock] in
        do { try await clock.sleep(for: pause) } catch { return false }
        return true
      }
      group.addTask { [draining] in
        _ = try? await draining.value()
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
  }

  private func note(_ entry: inout OutboxEntry, _ problem: DeliveryProblem, _ pause: Duration) async {
    entry.problem = problem
    entry.nextAttempt = environment.clock.now.adding(pause)
    await update(entry)
    environment.observe(.retrying(entry.summary, attempt: entry.attempts, pause: pause, problem: problem))
  }

  private func succeed(_ entry: OutboxEntry) async {
    var entry = entry
    let now = environment.clock.now
    entry.problem = nil
    entry.nextAttempt = nil
    entry.state = entry.replyDeadline.map { now < $0 ? .awaitingReply : .expired } ?? .delivered
    await update(entry)
    replies.noteDelivered(entry)
    if entry.state == .expired { failures.add(entry) }
    environment.observe(.delivered(entry.summary, attempts: entry.attempts, after: now.since(entry.queuedAt)))
    settle(entry.id, nil)
  }

  private func fail(_ entry: OutboxEntry, _ problem: DeliveryProblem) async {
    var entry = entry
    entry.problem = problem
    entry.nextAttempt = nil
    entry.state = .failed
    await update(entry)
    environment.observe(.failed(entry.summary, problem: problem))
    let error = SendError.undeliverable(entry.summary, problem)
    replies.fail(entry.id, error)
    settle(entry.id, error)
    failures.add(entry)
  }

  private func settle(_ key: MessageKey, _ error: SendError?) {
    deliveries.withLock { $0.removeValue(forKey: key) }?.fulfil(error)
  }

  /// A note that can't be kept is no reason to stop: at worst a message is sent again, which peers recognise.
  private func update(_ entry: OutboxEntry) async {
    do throws(StoreError) {
      try await environment.store.update(entry)
    } catch {
      environment.observe(.storeFailed(error))
    }
  }
}
