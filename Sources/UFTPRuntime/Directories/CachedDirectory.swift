import Foundation

/// Remembers for a while what another directory said.
///
/// Failures are remembered too, for a shorter while, so that strangers can't keep the other directory busy. Look-ups
/// of the same participant at the same time share one question.
public actor CachedDirectory: ParticipantDirectory {
  private typealias Answer = Result<DirectoryEntry, DirectoryError>

  private struct Slot {
    let answer: Answer
    let expiry: Date
  }

  private let base: any ParticipantDirectory
  private let clock: any ExchangeClock
  private let timeToLive: Duration
  private let failureTimeToLive: Duration
  private let capacity: Int
  private var slots: [Participant: Slot] = [:]
  private var order = Queue<Participant>()
  private var questions: [Participant: Task<Answer, Never>] = [:]

  /// Creates a cache.
  ///
  /// - Parameters:
  ///   - base: The directory whose answers are remembered.
  ///   - timeToLive: For how long.
  ///   - failureTimeToLive: For how long a failure is.
  ///   - capacity: How many participants are remembered; beyond it the oldest answer goes.
  ///   - clock: The clock to go by.
  public init(
    _ base: any ParticipantDirectory,
    timeToLive: Duration = .seconds(300),
    failureTimeToLive: Duration = .seconds(10),
    capacity: Int = 10_000,
    clock: any ExchangeClock = .system
  ) {
    self.base = base
    self.timeToLive = timeToLive
    self.failureTimeToLive = failureTimeToLive
    self.capacity = max(1, capacity)
    self.clock = clock
  }

  /// Looks a participant up.
  public func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
    if let slot = slots[participant], slot.expiry > clock.now { return try slot.answer.get() }
    if let question = questions[participant] { return try await question.value.get() }
    return try await ask(for: participant).get()
  }

  private func ask(for participant: Participant) async -> Answer {
    // A task of its own: the answer serves others too, even if the one who asked first is cancelled.
    let question = Task { [base] in
      do throws(DirectoryError) {
        return Answer.success(try await base.entry(for: participant))
      } catch {
        return Answer.failure(error)
      }
    }
    questions[participant] = question
    let answer = await question.value
    questions[participant] = nil
    remember(answer, of: participant)
    return answer
  }

  private func remember(_ answer: Answer, of participant: Participant) {
    let life =
      switch answer {
      case .success: timeToLive
      case .failure: failureTimeToLive
      }
    if slots.updateValue(Slot(answer: answer, expiry: clock.now.adding(life)), forKey: participant) == nil {
      order.append(participant)
    }
    if slots.count > capacity, let oldest = order.popFirst() { slots[oldest] = nil }
  }
}
