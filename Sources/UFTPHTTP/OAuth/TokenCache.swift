#if HTTP
  import Foundation
  import UFTPRuntime

  /// Keeps one token, and lets no more than one request for another be under way.
  actor TokenCache {
    typealias Fetch = @Sendable () async throws -> AccessToken

    private let clock: any ExchangeClock
    private let renewAhead: Duration
    private var current: AccessToken?
    private var fetching: Task<AccessToken, any Error>?

    init(clock: any ExchangeClock, renewAhead: Duration) {
      self.clock = clock
      self.renewAhead = renewAhead
    }

    /// A token that is good now, fetched if there is none or its time is nearly over.
    func token(fetch: @escaping Fetch) async throws -> AccessToken {
      if let current, !current.isDue(at: clock.now, ahead: renewAhead) { return current }
      do {
        return try await fetchOnce(fetch)
      } catch {
        // It was to be renewed ahead of time, so what there is may still serve.
        if let current, current.isValid(at: clock.now) { return current }
        throw error
      }
    }

    /// Forgets a token that was refused, unless another has taken its place already.
    func discard(_ token: AccessToken) {
      if current == token { current = nil }
    }

    /// The fetch is a task of its own: one waiter that is cancelled takes nothing from the others.
    private func fetchOnce(_ fetch: @escaping Fetch) async throws -> AccessToken {
      if let fetching { return try await fetching.value }
      let task = Task {
        defer { fetching = nil }
        let token = try await fetch()
        current = token
        return token
      }
      fetching = task
      return try await task.value
    }
  }
#endif
