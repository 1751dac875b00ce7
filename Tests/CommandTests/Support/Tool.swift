import Foundation

/// A command-line tool of the package, run as a user runs it.
struct Tool {
  /// What a run left.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  static let root = URL(fileURLWithPath: #filePath).appending(path: "../../../..").standardizedFileURL

  let name: String

  /// The tool, which the build puts beside the test runner.
  var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }

  /// Runs the tool in a folder, with text on its standard input, or between other files.
  func run(
    _ arguments: [String],
    in folder: URL = Tool.root,
    input: String = "",
    from source: FileHandle? = nil,
    to sink: FileHandle? = nil
  ) throws -> Run {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try source ?? FileHandle(forReadingFrom: files.write(input, to: "input"))
    let output = try files.write("", to: "output")
    let errors = try files.write("", to: "errors")
    process.standardOutput = try sink ?? FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8)
    )
  }
}

extension FileHandle {
  /// The end to write to of a pipe that nobody reads.
  static func unreadPipe() throws -> FileHandle {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    return pipe.fileHandleForWriting
  }
}

/// A folder that goes with its owner.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "uftp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }
}
