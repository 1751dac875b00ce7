#if HTTP
  import InteropSupport

  /// Waits for something that is to come of itself, for at most half a minute.
  func eventually<Found>(_ what: String, _ find: () async throws -> Found?) async throws -> Found {
    for _ in 1...6000 {
      if let found = try await find() { return found }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw PeerFailure(description: "in vain waited for \(what)")
  }
#endif
