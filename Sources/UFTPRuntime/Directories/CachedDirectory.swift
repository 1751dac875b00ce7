import Foundation

/// Remembers for a while what another directory said.
///
/// Failures are remembered too, for a shorter while, so that strangers can't keep the other directory busy. Look-ups
/// of the same participant at the same time share one question.
public actor CachedDirectory: ParticipantDirectory {
  private typealias Answer = Result<DirectoryEntry, DirectoryError>

  private let base: any ParticipantDirectory
  private let clock: any ExchangeClock
  private var entries: Recollection<DirectoryEntry>
  // Kept apart, so that strangers can't push out those who are known.
  private var failures: Recollection<DirectoryError>
  private var questions: [Participant: Task<Answer, Never>] = [:]

  /// Creates a cache.
  ///
  /// - Parameters:
  ///   - base: The directory whose answers are remembered.
  ///   - timeToLive: For how long.
  ///   - failureTimeToLive: For how long a failure is.
  ///   - capacity: How many participants are remembered, and how many failures; beyond it the oldest goes.
  ///   - clock: The clock to go by.
  public init(
    _ base: any ParticipantDirectory,
    timeToLive: Duration = .seconds(300),
    failureTimeToLive: Duration = .seconds(10),
    capacity: Int = 10_000,
    clock: any ExchangeClock = .system
  ) {
    self.base = base
    entries = Recollection(timeToLive: timeToLive, capacity: capacity)
    failures = Recollection(timeToLive: failureTimeToLive, capacity: capacity)
    self.clock = clock
  }

  /// Looks a participant up.
  public func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
    if let entry = entries.value(of: participant, at: clock.now) { return entry }
    if let failure = failures.value(of: participant, at: clock.now) { throw failure }
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
    switch answer {
    case .success(let entry): entries.keep(entry, of: participant, from: clock.now)
    case .failure(let error): failures.keep(error, of: participant, from: clock.now)
    }
  }
}
