#if Store
  import Foundation
  import GRDB
  import Testing
  import UFTPRuntime

  @testable import UFTPStore

  @Suite("A file that is no good", .timeLimit(.minutes(1)))
  struct UnusableFileTests {
    private let folder: StoreFolder

    init() throws {
      #expect(FaultyDisk.isInstalled)
      folder = try StoreFolder()
    }

    private func errorOnOpening() throws -> StoreError? {
      let error = #expect(throws: StoreError.self) { try folder.open() }
      #expect(error?.description.contains(folder.path) == true)
      return error
    }

    private func change(_ sql: String) throws {
      try DatabaseQueue(path: folder.path).write { db in try db.execute(sql: sql) }
    }

    private func makeStore(_ messages: Int = 0) async throws {
      let store = try folder.open()
      for number in 0..<messages { _ = try await store.record(try Make.arrival(at: Double(number))) }
      try store.close()
    }

    @Test("that is no database is left alone")
    func garbage() throws {
      let garbage = Data(String(repeating: "This is no database. ", count: 400).utf8)
      try garbage.write(to: URL(fileURLWithPath: folder.path))
      #expect(try errorOnOpening()?.kind == .corrupt)
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path)) == garbage)
      #expect(!FileManager.default.fileExists(atPath: folder.path + ".lock"))
    }

    @Test("that is another program's database is left alone")
    func foreign() throws {
      try change("CREATE TABLE customer (name TEXT)")
      let before = try Data(contentsOf: URL(fileURLWithPath: folder.path))
      let error = try errorOnOpening()
      #expect(error?.kind == .corrupt)
      #expect(error?.description.contains("another path") == true)
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path)) == before)
    }

    @Test("that a newer version has made is left alone")
    func newer() async throws {
      try await makeStore()
      try change("INSERT INTO grdb_migrations VALUES ('2')")
      let error = try errorOnOpening()
      #expect(error?.kind == .tooNew)
      #expect(error?.description.contains("update this program") == true)
    }

    @Test("that was cut off is said to be damaged")
    func truncated() async throws {
      try await makeStore(200)
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path))
      try file.truncate(atOffset: 3 * 4096 + 17)
      try file.close()
      let error = await #expect(throws: StoreError.self) {
        try await folder.open().history(HistoryQuery())
      }
      #expect(error?.kind == .corrupt)
    }

    @Test("that has nonsense in the middle takes no message that it can't keep")
    func damaged() async throws {
      try await makeStore(200)
      var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path))
      let middle = 2 * 4096..<bytes.count
      bytes.replaceSubrange(middle, with: Data(repeating: 0x5A, count: middle.count))
      try bytes.write(to: URL(fileURLWithPath: folder.path))
      do {
        let store = try folder.open()
        _ = try await store.record(try Make.arrival())
        Issue.record("a message was taken into a damaged file")
      } catch let error as StoreError {
        #expect(error.kind == .corrupt)
        #expect(error.description.contains("backup"))
      }
    }

    @Test("that may only be read is refused")
    func readOnly() async throws {
      try await makeStore(1)
      FaultyDisk.protect(folder.path)
      #expect(try errorOnOpening()?.kind == .readOnly)
    }

    @Test("that this user may not write is refused", .enabled(if: geteuid() != 0, "root may write everything"))
    func notOurs() async throws {
      try await makeStore(1)
      try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.path)
      #expect(try errorOnOpening()?.kind == .readOnly)
    }

    @Test("whose folder is not there is named")
    func noFolder() throws {
      let error = #expect(throws: StoreError.self) {
        try SQLiteMessageStore(path: folder.path + "/nowhere/messages.sqlite")
      }
      #expect(error?.kind == .unavailable)
      #expect(error?.description.contains("nowhere/messages.sqlite") == true)
    }
  }
#endif
