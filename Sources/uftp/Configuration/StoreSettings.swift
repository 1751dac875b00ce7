#if Tools && HTTP
  import UFTPRuntime
  import UFTPStore

  /// Where messages are kept.
  struct StoreSettings: Decodable, Sendable {
    private let file: String
    private let retention: Duration?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case file, retentionDays
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      file = decoder.resolve(try values.decode(String.self, forKey: .file))
      retention = try values.number(1...36_500, forKey: .retentionDays).map { days in .seconds(days * 86_400) }
      #if !Store
        throw values.problem(.file, "This build has no store; build uftp with the trait Store, which is on by default")
      #endif
    }

    /// Opens the store, or makes it.
    ///
    /// - Throws: `StoreError`, which names the file.
    func open() throws(StoreError) -> any MessageStore {
      #if Store
        try SQLiteMessageStore(path: file, configuration: StoreConfiguration(retention: retention))
      #else
        throw StoreError(.unavailable, "this build has no store")
      #endif
    }
  }
#endif
