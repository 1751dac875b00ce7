#if Store
  import Foundation
  import GRDB
  import UFTPRuntime

  /// Opens the file of a store, and makes sure that it is one.
  struct StoreFile {
    /// Marks the file as a store of this library: "UFTP" in ASCII.
    private static let applicationID: Int32 = 0x5546_5450
    private static let secondsToWait = 5.0

    let path: String

    /// Opens the file for the one process that writes, makes it if it is not there and brings it up to date.
    func openForService(maximumBytes: Int?) throws(StoreError) -> DatabasePool {
      try reporting {
        makeReadableForOwnerOnly()
        try checkRights()
        var configuration = Configuration()
        configuration.label = "UFTPStore"
        configuration.busyMode = .timeout(Self.secondsToWait)
        configuration.prepareDatabase { db in
          try check(db)
          if !db.configuration.readonly { try prepare(db, maximumBytes) }
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
          // Only now: opening a pool sets a weaker mode, which flushes at checkpoints alone.
          try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        try Schema.migrator.migrate(pool)
        return pool
      }
    }

    /// Opens the file for looking into it, while a service may have it open.
    func openForReading() throws(StoreError) -> DatabaseQueue {
      try openExisting(readOnly: true)
    }

    /// Opens the file for a small change, while a service may have it open.
    func openForCorrection() throws(StoreError) -> DatabaseQueue {
      try openExisting(readOnly: false)
    }

    /// Refuses a folder, and a file that is no database, before anything is made beside it.
    func refuseOtherFiles() throws(StoreError) {
      try refuseFolder()
      // Where there is a lock, this process may have the file open, and closing it here would end SQLite's own locks.
      guard access(path + ".lock", F_OK) != 0, let file = FileHandle(forReadingAtPath: path) else { return }
      defer { try? file.close() }
      let start = try? file.read(upToCount: Self.header.count)
      guard let start, !start.isEmpty, start != Self.header else { return }
      throw StoreError(
        .corrupt,
        "\(path) is no SQLite database: give another path, or put a backup in its place if it was a store"
      )
    }

    private static let header = Data("SQLite format 3\0".utf8)

    private func refuseFolder() throws(StoreError) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return }
      throw StoreError(.unavailable, "\(path) is a folder: give the path of a store's file")
    }

    private func openExisting(readOnly: Bool) throws(StoreError) -> DatabaseQueue {
      try refuseFolder()
      guard FileManager.default.fileExists(atPath: path) else {
        throw StoreError(.unavailable, "there is no store at \(path): check the path")
      }
      return try reporting {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(Self.secondsToWait)
        configuration.prepareDatabase { db in
          try check(db)
          if !readOnly { try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON") }
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        guard try queue.read(Schema.migrator.hasCompletedMigrations) else {
          throw StoreError(.unavailable, "the store \(path) is of an older version: start its service once, then retry")
        }
        return queue
      }
    }

    private func reporting<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
      do {
        return try body()
      } catch {
        throw StoreError(error, path: path)
      }
    }

    /// SQLite gives the files beside it the same rights. What fails here fails again, and is reported, on opening.
    private func makeReadableForOwnerOnly() {
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { close(descriptor) }
    }

    /// SQLite would only say that it can't open the file.
    private func checkRights() throws {
      guard access(path, R_OK | W_OK) != 0 else { return }
      let reason = String(cString: strerror(errno))
      throw StoreError(
        .readOnly,
        "the store \(path) can't be written (\(reason)): give this user the right to write it"
      )
    }

    /// Refuses what is no store, or one that a newer version has made, before anything in it is touched.
    private func check(_ db: Database) throws {
      let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard id == Self.applicationID || tables == 0 else {
        throw StoreError(.corrupt, "\(path) is an SQLite database, but no store of messages: give another path")
      }
      guard try tables == 0 || !Schema.migrator.hasBeenSuperseded(db) else {
        throw StoreError(.tooNew, "a newer version of this library has made the store \(path): update this program")
      }
    }

    private func prepare(_ db: Database, _ maximumBytes: Int?) throws {
      // Set before the first table, or never.
      if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 {
        try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = \(Self.applicationID)")
      }
      // What is deleted is overwritten. The rest trades memory and a longer log for fewer writes.
      try db.execute(
        sql: """
          PRAGMA secure_delete = ON;
          PRAGMA cache_size = -65536;
          PRAGMA wal_autocheckpoint = 16000;
          PRAGMA journal_size_limit = 67108864
          """
      )
      guard let pages = try SizeLimit(bytes: maximumBytes).pagesWithReserve(in: db) else { return }
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }
#endif
