#if Store
  import Foundation
  import GRDBSQLite
  import UFTPRuntime

  /// What goes wrong with the writes of a file.
  enum DiskFault: CaseIterable {
    /// There is no room.
    case full
    /// The device reports an error.
    case writeError
    /// Half of the bytes are written, then the device reports an error.
    case shortWrite
    /// Bytes are written, and the flush fails.
    case flushError
  }

  /// Stands between SQLite and the file system, and lets it fail for the files of a folder.
  ///
  /// It is SQLite's own layer for that (a VFS): the system's, with three of its functions replaced.
  enum FaultyDisk {
    private struct State {
      var faults: [String: DiskFault] = [:]
      var readOnly: Set<String> = []
      var flushes: [String: Int] = [:]
      /// By the address of the open file.
      var files: [Int: String] = [:]
    }

    private static let state = Locked(State())

    /// Lets what is written below a folder fail from now on; nil lets it work again.
    static func fail(below folder: URL, with fault: DiskFault?) {
      state.withLock { $0.faults[folder.path] = fault }
    }

    /// Lets a file be opened for reading only from now on.
    static func protect(_ file: String) {
      state.withLock { _ = $0.readOnly.insert(file) }
    }

    /// How often files below a folder were flushed.
    static func flushes(below folder: URL) -> Int {
      state.withLock { state in state.flushes.filter { $0.key.hasPrefix(folder.path) }.values.reduce(0, +) }
    }

    /// Puts this layer in place, once. It must be called before a file is opened.
    static let isInstalled: Bool = {
      guard let system = sqlite3_vfs_find(nil) else { return false }
      let layer = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
      layer.initialize(to: system.pointee)
      layer.pointee.pNext = nil
      layer.pointee.zName = UnsafePointer(strdup("uftp-faulty"))
      layer.pointee.xOpen = { _, name, file, flags, outFlags in open(name, file, flags, outFlags) }
      return sqlite3_vfs_register(layer, 1) == SQLITE_OK
    }()

    private static var system: UnsafeMutablePointer<sqlite3_vfs>? { sqlite3_vfs_find("unix") }

    private static func open(
      _ name: UnsafePointer<CChar>?,
      _ file: UnsafeMutablePointer<sqlite3_file>?,
      _ flags: Int32,
      _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
      guard let file, let system, let open = system.pointee.xOpen else { return SQLITE_CANTOPEN }
      let path = name.map { String(cString: $0) } ?? ""
      let isProtected = state.withLock { $0.readOnly.contains(path) }
      let writing = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      let granted = isProtected ? flags & ~writing | SQLITE_OPEN_READONLY : flags
      let code = open(system, name, file, granted, outFlags)
      if code == SQLITE_OK, let methods = file.pointee.pMethods {
        let address = Int(bitPattern: file)
        state.withLock { $0.files[address] = path }
        file.pointee.pMethods = Methods.replacing(methods)
      }
      return code
    }

    static func fault(of file: UnsafeMutablePointer<sqlite3_file>?) -> DiskFault? {
      let address = Int(bitPattern: file)
      return state.withLock { state in
        guard let path = state.files[address] else { return nil }
        return state.faults.first { path.hasPrefix($0.key) }?.value
      }
    }

    static func countFlush(of file: UnsafeMutablePointer<sqlite3_file>?) {
      let address = Int(bitPattern: file)
      state.withLock { state in
        if let path = state.files[address] { state.flushes[path, default: 0] += 1 }
      }
    }
  }

  /// The functions of open files, two of them replaced.
  private enum Methods {
    private struct Tables {
      /// By the address of the table that each stands for: files with locks have one, those without another.
      var replaced: [Int: Int] = [:]
      /// By the address of the table that stands for it.
      var original: [Int: Int] = [:]
    }

    private static let tables = Locked(Tables())

    static func replacing(_ methods: UnsafePointer<sqlite3_io_methods>) -> UnsafePointer<sqlite3_io_methods>? {
      let address = tables.withLock { tables in
        if let known = tables.replaced[Int(bitPattern: methods)] { return known }
        let table = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        table.initialize(to: methods.pointee)
        table.pointee.xWrite = { file, bytes, count, offset in Methods.write(file, bytes, count, offset) }
        table.pointee.xSync = { file, flags in Methods.flush(file, flags) }
        tables.replaced[Int(bitPattern: methods)] = Int(bitPattern: table)
        tables.original[Int(bitPattern: table)] = Int(bitPattern: methods)
        return Int(bitPattern: table)
      }
      return UnsafePointer(bitPattern: address)
    }

    private static func original(_ file: UnsafeMutablePointer<sqlite3_file>?) -> sqlite3_io_methods? {
      let table = Int(bitPattern: file?.pointee.pMethods)
      let address = tables.withLock { $0.original[table] ?? 0 }
      return UnsafePointer<sqlite3_io_methods>(bitPattern: address)?.pointee
    }

    private static func write(
      _ file: UnsafeMutablePointer<sqlite3_file>?,
      _ bytes: UnsafeRawPointer?,
      _ count: Int32,
      _ offset: sqlite3_int64
    ) -> Int32 {
      guard let write = original(file)?.xWrite else { return SQLITE_IOERR_WRITE }
      switch FaultyDisk.fault(of: file) {
      case .full: return SQLITE_FULL
      case .writeError: return SQLITE_IOERR_WRITE
      case .shortWrite:
        _ = write(file, bytes, count / 2, offset)
        return SQLITE_IOERR_WRITE
      case .flushError, nil: return write(file, bytes, count, offset)
      }
    }

    private static func flush(_ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32) -> Int32 {
      FaultyDisk.countFlush(of: file)
      guard FaultyDisk.fault(of: file) != .flushError else { return SQLITE_IOERR_FSYNC }
      return original(file)?.xSync(file, flags) ?? SQLITE_IOERR_FSYNC
    }
  }

  private let SQLITE_IOERR_WRITE = SQLITE_IOERR | 3 << 8
  private let SQLITE_IOERR_FSYNC = SQLITE_IOERR | 4 << 8
#endif
