#if Store
  import Foundation
  import Testing

  /// Short runs of what `make crash-test` does at length.
  @Suite("The crash test", .timeLimit(.minutes(5)))
  struct CrashTestTests {
    private func run(_ arguments: String...) throws -> (status: Int32, output: String) {
      let folder = try StoreFolder()
      let output = folder.url.appending(path: "output")
      try Data().write(to: output)
      let process = Process()
      // The build puts it beside the test runner.
      let runner = URL(fileURLWithPath: CommandLine.arguments[0])
      process.executableURL = runner.deletingLastPathComponent().appending(path: "uftp-crash-test")
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.url.path]) { $1 }
      process.standardOutput = try FileHandle(forWritingTo: output)
      try process.run()
      process.waitUntilExit()
      return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
    }

    @Test("finds nothing wrong with the store")
    func sound() throws {
      let run = try run("--rounds", "10")
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("killed 10 times"))
      #expect(run.output.contains("\n0 violations"))
    }

    @Test(
      "finds a store that confirms before it has stored",
      arguments: [("inbox", "was answered 200 and never handled"), ("outbox", "neither delivered nor reported")]
    )
    func broken(_ part: String, _ finding: String) throws {
      var result = try run("--rounds", "8", "--broken", part)
      // On a machine that is kept busy few messages go between two kills, and it takes more of these to lose one.
      if result.status == 0 { result = try run("--rounds", "60", "--broken", part) }
      #expect(result.status == 1)
      #expect(result.output.contains(finding), "\(result.output)")
    }
  }
#endif
