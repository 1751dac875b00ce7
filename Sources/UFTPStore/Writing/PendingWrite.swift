#if Store
  import GRDB

  /// A write that waits for its transaction.
  protocol PendingWrite: AnyObject, Sendable {
    /// Does the write.
    func run(in db: Database) throws
    /// Notes why it failed.
    func note(_ error: any Error)
    /// Gives the result to whoever waits: what the last run gave, unless the transaction failed.
    func finish(failure: (any Error)?)
  }

  /// A write with its result and whoever waits for it.
  ///
  /// `@unchecked Sendable`: it is handed over to the queue of the connection, and touched nowhere else from then on.
  final class Write<Success: Sendable>: PendingWrite, @unchecked Sendable {
    private let work: @Sendable (Database) throws -> Success
    private let continuation: CheckedContinuation<Result<Success, any Error>, Never>
    private var result: Result<Success, any Error> = .failure(NotRun())

    init(
      _ work: @escaping @Sendable (Database) throws -> Success,
      _ continuation: CheckedContinuation<Result<Success, any Error>, Never>
    ) {
      self.work = work
      self.continuation = continuation
    }

    func run(in db: Database) throws {
      result = .success(try work(db))
    }

    func note(_ error: any Error) {
      result = .failure(error)
    }

    func finish(failure: (any Error)?) {
      continuation.resume(returning: failure.map(Result.failure) ?? result)
    }
  }

  private struct NotRun: Error {}
#endif
