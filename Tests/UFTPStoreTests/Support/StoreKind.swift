#if Store
  import UFTPRuntime
  import UFTPStore

  /// The stores that must behave alike.
  enum StoreKind: CaseIterable {
    case inMemory
    case sqlite

    /// Runs a test on a new store.
    func withStore(_ body: (any MessageStore) async throws -> Void) async throws {
      switch self {
      case .inMemory: try await body(InMemoryMessageStore())
      case .sqlite:
        let folder = try StoreFolder()
        let store = try folder.open()
        try await body(store)
        try store.close()
      }
    }
  }
#endif
