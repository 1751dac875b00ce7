#if Store
  import Foundation
  import UFTPRuntime

  /// Sees to it that one process at a time runs a store: two would both handle and deliver what is in it.
  ///
  /// The lock is on a file of its own, since SQLite's own locks go when any descriptor of its file is closed. The system
  /// lets go of it when the process ends, however it ends.
  final class WriterLock: Sendable {
    private let descriptor: Locked<Int32?>

    /// Takes the lock.
    ///
    /// - Throws: ``StoreError`` of kind `locked` if somebody else has it.
    init(guarding path: String) throws(StoreError) {
      // By its own path: one that is reached by a link as well is one store all the same.
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path + ".lock"
      let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        let reason = String(cString: strerror(errno))
        let kind: StoreError.Kind = errno == EROFS || errno == EACCES ? .readOnly : .unavailable
        throw StoreError(kind, "\(file) can't be made (\(reason)): check the folder of the store and the rights to it")
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        Foundation.close(descriptor)
        throw StoreError(
          .locked,
          "the store \(path) is open already, in this process or another: stop that one, or give this one its own file"
        )
      }
      self.descriptor = Locked(descriptor)
    }

    /// Lets go of the lock.
    func release() {
      descriptor.withLock { descriptor in
        if let descriptor { Foundation.close(descriptor) }
        descriptor = nil
      }
    }

    deinit { release() }
  }
#endif
