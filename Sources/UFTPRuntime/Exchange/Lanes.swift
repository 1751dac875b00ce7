/// Jobs in lanes: those of one lane are done one after another in their order, those of different lanes side by side.
///
/// A lane is a peer. Whatever a job waits for holds up its own lane only.
final class Lanes<Lane: Hashable & Sendable, Job: Identifiable & Sendable>: Sendable where Job.ID: Sendable {
  private struct State: Sendable {
    var queues: [Lane: Queue<Job>] = [:]
    /// Lanes that a task works off.
    var running: Set<Lane> = []
    /// Lanes that have jobs but no task, since too many others run.
    var waiting = Queue<Lane>()
    /// The jobs that are queued or at work: the same job is never taken twice.
    var known: Set<Job.ID> = []
    /// What they weigh together.
    var weight = 0
    var idle: [Promise<Void>] = []
  }

  private let state = Locked(State())
  private let limit: Int
  private let weigh: @Sendable (Job) -> Int
  private let starts: AsyncStream<Lane>
  private let start: AsyncStream<Lane>.Continuation

  /// Creates lanes.
  ///
  /// - Parameters:
  ///   - limit: How many lanes are worked off side by side at most.
  ///   - weigh: How heavy a job is, for ``weight``.
  init(limit: Int = .max, weigh: @escaping @Sendable (Job) -> Int = { _ in 0 }) {
    self.limit = limit
    self.weigh = weigh
    (starts, start) = AsyncStream.makeStream()
  }

  /// How many jobs are queued or at work.
  var count: Int { state.withLock { $0.known.count } }

  /// How heavy the jobs are together that are queued or at work.
  var weight: Int { state.withLock { $0.weight } }

  /// Puts a job at the end of a lane, unless it is in one already.
  func add(_ job: Job, to lane: Lane) {
    state.withLock { state in
      guard take(job, &state) else { return }
      state.queues[lane, default: Queue()].append(job)
      begin(lane, &state)
    }
  }

  /// Puts jobs from an earlier life in front of those that have come since, unless they are in a lane already.
  func restore(_ jobs: [Job], lane: (Job) -> Lane) {
    state.withLock { state in
      let unknown = jobs.filter { take($0, &state) }
      for (lane, jobs) in Dictionary(grouping: unknown, by: lane) {
        state.queues[lane] = Queue(jobs + (state.queues[lane]?.elements ?? []))
        begin(lane, &state)
      }
    }
  }

  /// Drops the jobs of a lane that are not at work yet.
  func abandon(_ lane: Lane) {
    state.withLock { state in
      for job in state.queues.removeValue(forKey: lane)?.elements ?? [] { drop(job, &state) }
    }
  }

  /// Works until the task is cancelled.
  func run(_ work: @escaping @Sendable (Job) async -> Void) async {
    await withDiscardingTaskGroup { group in
      for await lane in starts {
        group.addTask { await self.workOff(lane, work) }
      }
      group.cancelAll()
    }
  }

  /// Waits until no job is left.
  func idle() async throws {
    let promise = Promise<Void>()
    state.withLock { state in
      if state.known.isEmpty { promise.fulfil(()) } else { state.idle.append(promise) }
    }
    try await promise.value()
  }

  /// Takes a job in, unless it is known.
  private func take(_ job: Job, _ state: inout State) -> Bool {
    guard state.known.insert(job.id).inserted else { return false }
    state.weight += weigh(job)
    return true
  }

  private func drop(_ job: Job, _ state: inout State) {
    state.known.remove(job.id)
    state.weight -= weigh(job)
  }

  private func workOff(_ lane: Lane, _ work: @Sendable (Job) async -> Void) async {
    var job = first(in: lane)
    while !Task.isCancelled, let current = job {
      await work(current)
      finish(current)
      job = next(in: lane)
    }
  }

  private func first(in lane: Lane) -> Job? {
    state.withLock { state in state.queues[lane]?.popFirst() ?? end(lane, &state) }
  }

  private func next(in lane: Lane) -> Job? {
    state.withLock { state in
      guard state.waiting.first != nil else { return state.queues[lane]?.popFirst() ?? end(lane, &state) }
      // Others wait for their turn: this lane goes behind them.
      let job = end(lane, &state)
      if state.queues[lane] != nil { begin(lane, &state) }
      return job
    }
  }

  /// Ends the turn of a lane, and begins that of the one that has waited longest.
  private func end(_ lane: Lane, _ state: inout State) -> Job? {
    if state.queues[lane]?.first == nil { state.queues[lane] = nil }
    state.running.remove(lane)
    if let other = state.waiting.popFirst() {
      state.running.insert(other)
      start.yield(other)
    }
    return nil
  }

  private func begin(_ lane: Lane, _ state: inout State) {
    guard !state.running.contains(lane), !state.waiting.elements.contains(lane) else { return }
    if state.running.count < limit {
      state.running.insert(lane)
      start.yield(lane)
    } else {
      state.waiting.append(lane)
    }
  }

  private func finish(_ job: Job) {
    let idle = state.withLock { state -> [Promise<Void>] in
      drop(job, &state)
      guard state.known.isEmpty else { return [] }
      defer { state.idle = [] }
      return state.idle
    }
    for promise in idle { promise.fulfil(()) }
  }
}
