import Foundation

/// The Python library, run by the scripts in `Peer` within the virtual environment that `make venv` makes.
struct PythonPeer {
  /// What a script left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The peer, or nothing where the environment has not been made.
  static let installed: PythonPeer? = {
    let python = root.appending(path: ".venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: python.path()) ? PythonPeer(python: python) : nil
  }()

  /// What to tell whoever runs the tests without the environment.
  static let absence = "the Python peer is not installed: run make venv, or make test, which does"

  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
  private static let scripts = root.appending(path: "Tests/InteropTests/Peer")

  /// The project's own schema sets.
  static let schemas = root.appending(path: "Schemas")

  private let python: URL

  /// Runs a script to its end.
  func run(_ script: String, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = python
    // -B: leave no compiled files in the sources.
    process.arguments = ["-B", Self.scripts.appending(path: script).path()] + arguments
    let output = Pipe()
    process.standardOutput = output
    // A file, since a script that fills one pipe while the other is read would wait for ever.
    let folder = try TemporaryFolder()
    try folder.write([], to: "errors")
    process.standardError = try FileHandle(forWritingTo: folder.url.appending(path: "errors"))
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: data, as: UTF8.self),
      errors: String(decoding: try folder.read("errors"), as: UTF8.self)
    )
  }
}
