#if Store
  import GRDB
  import UFTPRuntime

  extension StoreError {
    /// Says what an error of SQLite's means here, and what to do about it.
    init(_ error: any Error, path: String) {
      switch error {
      case let error as StoreError: self = error
      case let error as DatabaseError: self.init(error, path: path)
      default: self.init(.unavailable, "the store \(path) can't be used: \(error)")
      }
    }

    private init(_ error: DatabaseError, path: String) {
      let reason = error.message ?? error.resultCode.description
      switch error.resultCode {
      case .SQLITE_FULL:
        self.init(.full, "the store \(path) can't grow (\(reason)): make room on its disk or raise its limit")
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        self.init(.readOnly, "the store \(path) can't be written (\(reason)): give this user the right to write it")
      case .SQLITE_CORRUPT, .SQLITE_NOTADB:
        self.init(
          .corrupt,
          "the store \(path) is damaged (\(reason)): put a backup in its place, or move it away to begin anew"
        )
      case .SQLITE_CANTOPEN:
        self.init(.unavailable, "the store \(path) can't be opened (\(reason)): check its folder and the rights to it")
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        self.init(.unavailable, "another process holds the store \(path) for too long (\(reason)): try again")
      case .SQLITE_IOERR:
        self.init(.unavailable, "reading or writing the store \(path) fails (\(reason)): check its disk")
      default: self.init(.unavailable, "the store \(path) failed: \(reason)")
      }
    }

    static func damaged(_ number: Int64, _ what: String) -> StoreError {
      StoreError(
        .corrupt,
        "message number \(number) of the store has no valid \(what): put a backup in the file's place"
      )
    }
  }
#endif
