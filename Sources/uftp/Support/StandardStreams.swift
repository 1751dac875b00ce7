#if Tools
  import Foundation
  import UFTPDrawing
  import UFTPRuntime

  /// Standard input, output and error.
  enum StandardStreams {
    /// What a shell shows of a command that SIGPIPE ended.
    private static let brokenPipe: Int32 = 128 + SIGPIPE

    private static let journalIsLost = Locked(false)

    /// Lets writing fail with an error where nobody reads any more, so that it depends on the command what follows.
    static func surviveClosedPipes() {
      _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Writes data to standard output. Where that fails the process ends: without a word if nobody reads any more, else
    /// with exit code 2.
    static func write(_ bytes: [UInt8]) {
      guard let problem = problem(of: STDOUT_FILENO, writing: bytes) else { return }
      if problem == EPIPE { exit(brokenPipe) }
      writeError("error: standard output can't be written: \(reason(problem))")
      exit(2)
    }

    /// Writes a line of data to standard output, as ``write(_:)`` does.
    static func writeLine(_ line: String) {
      write(Array((line + "\n").utf8))
    }

    /// Writes a line to standard output for whoever looks on. Where that fails the process goes on, and says so once.
    static func writeJournal(_ line: String) {
      guard let problem = problem(of: STDOUT_FILENO, writing: Array((line + "\n").utf8)) else { return }
      let isKnown = journalIsLost.withLock { isLost in
        defer { isLost = true }
        return isLost
      }
      if !isKnown { writeError("warning: going on without a journal: standard output: \(reason(problem))") }
    }

    /// Writes lines for people to standard error; what would steer their terminal is replaced.
    static func writeError(_ text: String) {
      _ = problem(of: STDERR_FILENO, writing: Array((Printable.lines(text) + "\n").utf8))
    }

    /// Writes all bytes.
    ///
    /// - Returns: The number of the error, if it fails.
    private static func problem(of descriptor: Int32, writing bytes: [UInt8]) -> Int32? {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno != EINTR { return errno }
        rest = rest.dropFirst(max(count, 0))
      }
      return nil
    }

    private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
  }
#endif
