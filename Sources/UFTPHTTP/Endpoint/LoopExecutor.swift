#if HTTP
  import NIOCore

  /// Runs a connection's task on the event loop that reads from it and writes to it.
  ///
  /// So a request passes from the socket to its answer on one thread. With the global executor each would wake a thread
  /// when it has come, and the event loop again when it is answered, which costs more than reading a message does.
  final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) {
      self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }
#endif
