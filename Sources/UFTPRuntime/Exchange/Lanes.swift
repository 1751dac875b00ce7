/// Jobs in lanes: those of one lane are done one after another in their order, those of different lanes side by side.
///
/// A lane is a peer. Whatever a job waits for holds up its own lane only.
final class Lanes<Lane: Hashable & Sendable, Job: Identifiable & Sendable>: Sendable where Job.ID: Sendable {
  private struct State: Sendable {
    var book: LaneBook<Lane, Job>
    /// Workers that have nothing to do. To wake one costs half of what it costs to have a new one made.
    var parked: [CheckedContinuation<Lane?, Never>] = []
    var isOver = false
    var idle: [Promise<Void>] = []
  }

  private let state: Locked<State>
  /// Lanes that need a new worker.
  private let starts: AsyncStream<Lane>
  private let start: AsyncStream<Lane>.Continuation

  /// Creates lanes.
  ///
  /// - Parameters:
  ///   - limit: How many lanes are worked off side by side at most.
  ///   - weigh: How heavy a job is, for ``load``.
  init(limit: Int = .max, weigh: @escaping @Sendable (Job) -> Int = { _ in 0 }) {
    state = Locked(State(book: LaneBook(limit: limit, weigh: weigh)))
    (starts, start) = AsyncStream.makeStream()
  }

  /// How many jobs are queued or at work, and how heavy they are together.
  var load: (count: Int, weight: Int) { state.withLock { ($0.book.count, $0.book.weight) } }

  /// Puts a job at the end of a lane, unless it is in one already.
  func add(_ job: Job, to lane: Lane) {
    guard state.withLock({ $0.book.add(job, to: lane) }) else { return }
    Postponement.perform { self.begin(lane) }
  }

  /// Puts jobs from an earlier life in front of those that have come since, unless they are in a lane already.
  func restore(_ jobs: [Job], lane: (Job) -> Lane) {
    for lane in state.withLock({ $0.book.restore(jobs, lane: lane) }) { begin(lane) }
  }

  /// Drops the jobs of a lane that are not at work yet.
  func abandon(_ lane: Lane) {
    state.withLock { $0.book.abandon(lane) }
  }

  /// Works until the task is cancelled.
  func run(_ work: @escaping @Sendable (Job) async -> Void) async {
    await withDiscardingTaskGroup { group in
      for await lane in starts {
        group.addTask { await self.serve(lane, work) }
      }
      group.cancelAll()
      dismiss()
    }
  }

  /// Waits until no job is left.
  func idle() async throws {
    let promise = Promise<Void>()
    state.withLock { state in
      if state.book.count == 0 { promise.fulfil(()) } else { state.idle.append(promise) }
    }
    try await promise.value()
  }

  private func begin(_ lane: Lane) {
    let worker = state.withLock { $0.parked.popLast() }
    // Outside of the lock, which whoever it wakes takes at once.
    if let worker { worker.resume(returning: lane) } else { start.yield(lane) }
  }

  /// What a worker does: one lane after the other.
  private func serve(_ lane: Lane, _ work: @Sendable (Job) async -> Void) async {
    var turn: Lane? = lane
    while let lane = turn {
      turn = await workOff(lane, work)
      if turn == nil, !Task.isCancelled { turn = await park() }
    }
  }

  /// Does the jobs of a lane.
  ///
  /// - Returns: The lane whose turn begins instead.
  private func workOff(_ lane: Lane, _ work: @Sendable (Job) async -> Void) async -> Lane? {
    var step = state.withLock { $0.book.first(in: lane) }
    var done = 0
    while !Task.isCancelled, case .job(let job) = step {
      await work(job)
      step = next(in: lane, after: job)
      done &+= 1
      // Jobs that wait for nothing would keep the thread from everybody else.
      if done.isMultiple(of: Self.jobsWithoutPause) { await Task.yield() }
    }
    guard case .lane(let other) = step else { return nil }
    return other
  }

  private static var jobsWithoutPause: Int { 16 }

  private func next(in lane: Lane, after job: Job) -> LaneBook<Lane, Job>.Step {
    let (step, idle) = state.withLock { state in
      let step = state.book.next(in: lane, after: job)
      guard state.book.count == 0, !state.idle.isEmpty else { return (step, [Promise<Void>]()) }
      defer { state.idle = [] }
      return (step, state.idle)
    }
    for promise in idle { promise.fulfil(()) }
    return step
  }

  /// Waits until a lane needs a worker.
  ///
  /// - Returns: The lane; nil if the worker is to end.
  private func park() async -> Lane? {
    await withCheckedContinuation { continuation in
      let isParked = state.withLock { state in
        guard !state.isOver, state.parked.count < Self.mostParked else { return false }
        state.parked.append(continuation)
        return true
      }
      if !isParked { continuation.resume(returning: nil) }
    }
  }

  /// As many as an exchange's handlers need, unless told otherwise.
  private static var mostParked: Int { 64 }

  /// Sends those home who have nothing to do. Whoever is at work goes after it.
  private func dismiss() {
    let parked = state.withLock { state in
      state.isOver = true
      defer { state.parked = [] }
      return state.parked
    }
    for worker in parked { worker.resume(returning: nil) }
  }
}
