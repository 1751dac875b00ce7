#if Store
  import Foundation
  import UFTPRuntime
  import UFTPStore

  /// A folder with a store in it, which goes with its owner.
  final class StoreFolder: Sendable {
    let url: URL

    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: "uftp-store-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
      try? FileManager.default.removeItem(at: url)
    }

    /// Where the store is.
    var path: String { url.appending(path: "messages.sqlite").path }

    func open(_ configuration: StoreConfiguration = StoreConfiguration()) throws(StoreError) -> SQLiteMessageStore {
      try SQLiteMessageStore(path: path, configuration: configuration)
    }

    /// How many bytes the files of the store have together.
    var size: Int {
      get throws {
        try ["", "-wal"].map { path + $0 }.filter(FileManager.default.fileExists).reduce(0) { sum, file in
          try sum + ((FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber)?.intValue ?? 0)
        }
      }
    }

    /// Whether some text stands anywhere in the files of the store.
    func contains(_ text: String) throws -> Bool {
      try ["", "-wal"].map { path + $0 }.filter(FileManager.default.fileExists).contains { file in
        try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(text.utf8)) != nil
      }
    }
  }
#endif
