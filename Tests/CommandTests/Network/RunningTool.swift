#if HTTP
  import Foundation
  import Testing

  /// A command that runs beside the test, such as `uftp serve`; it is killed at the latest when its owner goes.
  final class RunningTool {
    private let process: Process
    private let files: TemporaryFolder
    private let outputFile: URL
    private let errorFile: URL

    init(
      _ tool: Tool,
      _ arguments: [String],
      in folder: URL,
      environment: [String: String] = [:],
      to sink: FileHandle? = nil
    ) throws {
      files = try TemporaryFolder()
      outputFile = try files.write("", to: "output")
      errorFile = try files.write("", to: "errors")
      process = Process()
      process.executableURL = tool.executable
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try sink ?? FileHandle(forWritingTo: outputFile)
      process.standardError = try FileHandle(forWritingTo: errorFile)
      try process.run()
    }

    deinit {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    var output: String { (try? String(contentsOf: outputFile, encoding: .utf8)) ?? "" }
    var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

    /// Waits until a whole line of the output matches.
    @discardableResult
    func line(_ pattern: some RegexComponent) async throws -> String {
      var found: String?
      try await until("a line that matches") {
        let complete = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        found = complete.first { $0.firstMatch(of: pattern) != nil }.map(String.init)
        return found != nil
      }
      return try #require(found)
    }

    /// Waits until standard error matches.
    func error(_ pattern: some RegexComponent) async throws {
      try await until("an error that matches") { errors.firstMatch(of: pattern) != nil }
    }

    /// The port that it says it listens at.
    func port() async throws -> Int {
      let line = try await line(#/ listening at /#)
      return try #require(line.firstMatch(of: /:(?<port>[0-9]+)\//).flatMap { Int($0.port) })
    }

    /// Sends a signal and waits for the end.
    ///
    /// - Returns: The exit code.
    func stop(_ signal: Int32 = SIGTERM) async throws -> Int32 {
      kill(process.processIdentifier, signal)
      try await until("the end") { !process.isRunning }
      #expect(process.terminationReason == .exit)
      return process.terminationStatus
    }

    private func until(_ what: String, _ condition: () -> Bool) async throws {
      // The suite's time limit ends this, too; here the output is shown.
      for _ in 1...2_000 {
        if condition() { return }
        try await Task.sleep(for: .milliseconds(20))
      }
      Issue.record("\(what) did not come; output:\n\(output)\nerrors:\n\(errors)")
      throw CancellationError()
    }
  }
#endif
