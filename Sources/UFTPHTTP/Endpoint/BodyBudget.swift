#if HTTP
  import UFTPRuntime

  /// The bytes that all bodies together may take up, from the first one read until the answer is known.
  ///
  /// Only bytes that have come count. A length that is merely claimed would let a few silent connections shut out
  /// everybody else.
  final class BodyBudget: Sendable {
    private let limit: Int
    private let taken = Locked(0)

    init(bytes limit: Int) {
      self.limit = limit
    }

    /// A share for one body, empty at first.
    func share() -> BodyShare { BodyShare(budget: self) }

    fileprivate func take(_ count: Int) throws(Refusal) {
      try taken.withLock { taken throws(Refusal) in
        guard count <= limit - taken else { throw .overloaded }
        taken += count
      }
    }

    fileprivate func giveBack(_ count: Int) {
      taken.withLock { taken in taken -= count }
    }
  }

  /// What one body takes of a ``BodyBudget``; it goes back when the share goes.
  struct BodyShare: ~Copyable {
    private let budget: BodyBudget
    private var count = 0

    fileprivate init(budget: BodyBudget) {
      self.budget = budget
    }

    deinit { budget.giveBack(count) }

    /// Takes more.
    mutating func grow(by bytes: Int) throws(Refusal) {
      try budget.take(bytes)
      count += bytes
    }

    /// Gives all back.
    consuming func release() {}
  }
#endif
