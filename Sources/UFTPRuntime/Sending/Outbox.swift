import Foundation

/// Delivers what is queued: each recipient's messages one after another, different recipients' side by side.
final class Outbox: Sendable {
  let environment: Environment
  let replies: Replies
  private let failures: FailureReports
  private let lanes = Lanes<Participant, OutboxEntry> { $0.payload.count }
  /// How many messages may wait, and how many bytes. They are kept here since each arrival asks for them.
  private let limits: (count: Int, weight: Int)
  private let deliveries = Locked<[MessageKey: Promise<SendError?>]>([:])
  /// Comes when nothing is tried again any more.
  private let draining = Promise<Void>()

  init(environment: Environment, replies: Replies, failures: FailureReports) {
    self.environment = environment
    self.replies = replies
    self.failures = failures
    limits = (environment.configuration.pendingDeliveries, environment.configuration.pendingBytes)
  }

  /// How many messages wait or are on their way.
  var count: Int { lanes.load.count }

  /// Whether more messages wait than may.
  var isFull: Bool {
    let (count, weight) = lanes.load
    return count >= limits.count || weight >= limits.weight
  }

  /// Whether twice as many wait, so that there is no room for answers either.
  var isOverfull: Bool {
    let (count, weight) = lanes.load
    return count / 2 >= limits.count || weight / 2 >= limits.weight
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
    // So it is after a long time without a life: what was to be said then may be wrong now.
    guard environment.clock.now <= entry.deadline else { return await fail(entry, entry.problem ?? .tooLate) }
    guard await wait(until: entry.nextAttempt) else { return leave(entry) }
    while !Task.isCancelled {
      entry.attempts += 1
      switch await attempt(entry) {
      case .delivered: return await succeed(entry)
      case .final(let problem): return await fail(entry, problem)
      case .temporary(let problem, let retryAfter):
        if Task.isCancelled { return }
        guard let pause = pause(after: entry, retryAfter) else { return await fail(entry, problem) }
        if await note(&entry, problem, pause) == .answered { return conclude(entry) }
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

  /// Notes that a try has failed. A note that can't be kept is no reason to stop: at worst the next life tries too soon.
  ///
  /// - Returns: The state that the message has: the peer may have answered it, though it never said that it had come.
  private func note(
    _ entry: inout OutboxEntry,
    _ problem: DeliveryProblem,
    _ pause: Duration
  ) async -> OutboxState {
    entry.problem = problem
    entry.nextAttempt = environment.clock.now.adding(pause)
    var state = entry.state
    do throws(StoreError) {
      state = try await environment.store.update(entry)
    } catch {
      environment.observe(.storeFailed(error))
    }
    if state != .answered {
      environment.observe(.retrying(entry.summary, attempt: entry.attempts, pause: pause, problem: problem))
    }
    return state
  }

  private func succeed(_ entry: OutboxEntry) async {
    var entry = entry
    entry.problem = nil
    entry.nextAttempt = nil
    entry.state = entry.replyDeadline.map { environment.clock.now < $0 ? .awaitingReply : .expired } ?? .delivered
    guard let state = await keep(entry) else { return }
    if state == .expired { failures.add(entry) }
    if !replies.noteDelivered(entry), state == .awaitingReply { replies.noteExpired(entry) }
    conclude(entry)
  }

  private func fail(_ entry: OutboxEntry, _ problem: DeliveryProblem) async {
    var entry = entry
    entry.problem = problem
    entry.nextAttempt = nil
    entry.state = .failed
    guard let state = await keep(entry) else { return }
    guard state == .failed else { return conclude(entry) }
    environment.observe(.failed(entry.summary, problem: problem))
    let error = SendError.undeliverable(entry.summary, problem)
    replies.fail(entry.id, error)
    settle(entry.id, error)
    failures.add(entry)
  }

  /// Tells everybody that the peer has a message.
  private func conclude(_ entry: OutboxEntry) {
    let time = environment.clock.now.since(entry.queuedAt)
    environment.observe(.delivered(entry.summary, attempts: entry.attempts, after: time))
    settle(entry.id, nil)
  }

  private func settle(_ key: MessageKey, _ error: SendError?) {
    deliveries.withLock { $0.removeValue(forKey: key) }?.fulfil(error)
  }

  /// Stores what became of a message, for as long as it takes: else the next life would send it again, long after the
  /// program was told that it had failed.
  ///
  /// - Returns: The state that the message has; nil if the exchange stops before it is stored.
  private func keep(_ entry: OutboxEntry) async -> OutboxState? {
    while true {
      do throws(StoreError) {
        return try await environment.store.update(entry)
      } catch {
        environment.observe(.storeFailed(error))
      }
      do { try await environment.clock.sleep(for: environment.configuration.retryAfter) } catch { return nil }
    }
  }
}

extension DeliveryProblem {
  fileprivate static let tooLate = DeliveryProblem(
    "deadline_passed",
    "its time was over before it could be tried; send it anew if it is still wanted"
  )
}
