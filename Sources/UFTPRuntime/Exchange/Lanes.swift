/// Jobs in lanes: those of one lane are done one after another in their order, those of different lanes side by side.
///
/// A lane is a peer. Whatever a job waits for holds up its own lane only.
final class Lanes<Lane: Hashable & Sendable, Job: Identifiable & Sendable>: Sendable where Job.ID: Sendable {
  private struct State: Sendable {
    var queues: [Lane: Queue<Job>] = [:]
    /// Lanes that a task works off.
    var running: Set<Lane> = []
    /// Lanes that have jobs but no task, since too many others run: in their order, and to look them up.
    private var waiting = Queue<Lane>()
    private var waitingLanes: Set<Lane> = []
    /// The jobs that are queued or at work: the same job is never taken twice.
    var known: Set<Job.ID> = []
    /// What they weigh together.
    var weight = 0
    var idle: [Promise<Void>] = []

    var isAnyWaiting: Bool { waiting.first != nil }

    func isWaiting(_ lane: Lane) -> Bool { waitingLanes.contains(lane) }

    mutating func wait(_ lane: Lane) {
      waiting.append(lane)
      waitingLanes.insert(lane)
    }

    mutating func nextWaiting() -> Lane? {
      guard let lane = waiting.popFirst() else { return nil }
      waitingLanes.remove(lane)
      return lane
    }
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
    let isStarting = state.withLock { state in
      guard take(job, &state) else { return false }
      state.queues[lane, default: Queue()].append(job)
      return begin(lane, &state)
    }
    // Outside of the lock, which whoever it wakes takes at once.
    if isStarting { start.yield(lane) }
  }

  /// Puts jobs from an earlier life in front of those that have come since, unless they are in a lane already.
  func restore(_ jobs: [Job], lane: (Job) -> Lane) {
    let starting = state.withLock { state in
      let unknown = jobs.filter { take($0, &state) }
      return Dictionary(grouping: unknown, by: lane).compactMap { lane, jobs in
        state.queues[lane] = Queue(jobs + (state.queues[lane]?.elements ?? []))
        return begin(lane, &state) ? lane : nil
      }
    }
    for lane in starting { start.yield(lane) }
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
    turn { state in
      if let job = state.queues[lane]?.popFirst() { return (job, nil) }
      return (nil, end(lane, &state))
    }
  }

  private func next(in lane: Lane) -> Job? {
    turn { state in
      if !state.isAnyWaiting, let job = state.queues[lane]?.popFirst() { return (job, nil) }
      // Either nothing is left, or others wait for their turn: this lane goes behind them.
      let other = end(lane, &state)
      if state.queues[lane] != nil { state.wait(lane) }
      return (nil, other)
    }
  }

  /// Finds a lane's next job, and starts the lane whose turn begins instead.
  private func turn(_ find: (inout State) -> (job: Job?, starting: Lane?)) -> Job? {
    let (job, starting) = state.withLock(find)
    if let starting { start.yield(starting) }
    return job
  }

  /// Ends the turn of a lane.
  ///
  /// - Returns: The lane that has waited longest, whose turn begins.
  private func end(_ lane: Lane, _ state: inout State) -> Lane? {
    if state.queues[lane]?.first == nil { state.queues[lane] = nil }
    state.running.remove(lane)
    guard let other = state.nextWaiting() else { return nil }
    state.running.insert(other)
    return other
  }

  /// Begins the turn of a lane, or has it wait for one.
  ///
  /// - Returns: Whether it begins now.
  private func begin(_ lane: Lane, _ state: inout State) -> Bool {
    guard !state.running.contains(lane), !state.isWaiting(lane) else { return false }
    guard state.running.count < limit else {
      state.wait(lane)
      return false
    }
    state.running.insert(lane)
    return true
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
