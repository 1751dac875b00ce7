#if HTTP
  import Foundation

  /// A token and how long it is good for.
  struct AccessToken: Hashable, Sendable {
    /// The token as the header carries it.
    let text: String
    /// When it was asked for. Its time counts from here, as the service may have started it at once.
    let requested: Date
    /// How long it is good for; nil if the service did not say.
    let lifetime: Duration?

    /// Whether it should be replaced because its time is nearly over. A short-lived token is replaced at half of its
    /// time, not on each use.
    func isDue(at now: Date, ahead: Duration) -> Bool {
      guard let lifetime else { return false }
      return age(at: now) >= lifetime - min(ahead, lifetime / 2)
    }

    /// Whether it may still be used.
    func isValid(at now: Date) -> Bool {
      guard let lifetime else { return true }
      return age(at: now) < lifetime
    }

    private func age(at now: Date) -> Duration {
      .seconds(now.timeIntervalSince(requested))
    }
  }
#endif
