/// Which jobs of which lanes are queued or at work, and whose turn it is: what ``Lanes`` keep under their lock.
struct LaneBook<Lane: Hashable & Sendable, Job: Identifiable & Sendable>: Sendable where Job.ID: Sendable {
  /// What a worker does next.
  enum Step {
    /// This job, of the lane that it is at.
    case job(Job)
    /// The jobs of another lane, whose turn begins.
    case lane(Lane)
    /// Nothing that is known yet.
    case pause
  }

  /// How many lanes are worked off side by side at most.
  private let limit: Int
  private let weigh: @Sendable (Job) -> Int
  private var queues: [Lane: Queue<Job>] = [:]
  /// Lanes that a worker is at.
  private var running: Set<Lane> = []
  /// Lanes that have jobs but no worker, since too many others run: in their order, and to look them up.
  private var waiting = Queue<Lane>()
  private var waitingLanes: Set<Lane> = []
  /// The jobs that are queued or at work: the same job is never taken twice.
  private var known: Set<Job.ID> = []
  /// What they weigh together.
  private(set) var weight = 0

  init(limit: Int, weigh: @escaping @Sendable (Job) -> Int) {
    self.limit = limit
    self.weigh = weigh
  }

  /// How many jobs are queued or at work.
  var count: Int { known.count }

  /// Puts a job at the end of a lane, unless it is known.
  ///
  /// - Returns: Whether the lane's turn begins.
  mutating func add(_ job: Job, to lane: Lane) -> Bool {
    guard take(job) else { return false }
    queues[lane, default: Queue()].append(job)
    return begin(lane)
  }

  /// Puts jobs in front of those that are there, unless they are known.
  ///
  /// - Returns: The lanes whose turn begins.
  mutating func restore(_ jobs: [Job], lane: (Job) -> Lane) -> [Lane] {
    let unknown = jobs.filter { job in take(job) }
    return Dictionary(grouping: unknown, by: lane).compactMap { lane, jobs in
      queues[lane] = Queue(jobs + (queues[lane]?.elements ?? []))
      return begin(lane) ? lane : nil
    }
  }

  /// Drops the jobs of a lane that are not at work yet.
  mutating func abandon(_ lane: Lane) {
    for job in queues.removeValue(forKey: lane)?.elements ?? [] { drop(job) }
  }

  /// What a worker does that comes to a lane.
  mutating func first(in lane: Lane) -> Step {
    if let job = queues[lane]?.popFirst() { return .job(job) }
    return end(lane)
  }

  /// What a worker does that has done a job.
  mutating func next(in lane: Lane, after job: Job) -> Step {
    drop(job)
    if waiting.first == nil, let job = queues[lane]?.popFirst() { return .job(job) }
    // Either nothing is left, or others wait for their turn: this lane goes behind them.
    let step = end(lane)
    if queues[lane] != nil { wait(lane) }
    return step
  }

  /// Takes a job in, unless it is known.
  private mutating func take(_ job: Job) -> Bool {
    guard known.insert(job.id).inserted else { return false }
    weight += weigh(job)
    return true
  }

  private mutating func drop(_ job: Job) {
    known.remove(job.id)
    weight -= weigh(job)
  }

  /// Begins the turn of a lane, or has it wait for one.
  ///
  /// - Returns: Whether it begins now.
  private mutating func begin(_ lane: Lane) -> Bool {
    guard !running.contains(lane), !waitingLanes.contains(lane) else { return false }
    guard running.count < limit else {
      wait(lane)
      return false
    }
    running.insert(lane)
    return true
  }

  /// Ends the turn of a lane. The one that has waited longest is next.
  private mutating func end(_ lane: Lane) -> Step {
    if queues[lane]?.first == nil { queues[lane] = nil }
    running.remove(lane)
    guard let other = waiting.popFirst() else { return .pause }
    waitingLanes.remove(other)
    running.insert(other)
    return .lane(other)
  }

  private mutating func wait(_ lane: Lane) {
    waiting.append(lane)
    waitingLanes.insert(lane)
  }
}
