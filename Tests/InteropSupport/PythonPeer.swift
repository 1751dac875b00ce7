package import Foundation

/// The Python library, run by the scripts in `InteropTests/Peer` within the virtual environment that `make venv` makes.
package struct PythonPeer: Sendable {
  /// What a script left behind.
  package struct Outcome {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// The peer, or nothing where the environment has not been made.
  package static let installed: PythonPeer? = {
    let python = root.appending(path: ".venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: python.path()) ? PythonPeer(python: python) : nil
  }()

  /// What to tell whoever runs the tests without the environment.
  package static let absence = "the Python peer is not installed: run make venv, or make test, which does"

  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let scripts = root.appending(path: "Tests/InteropTests/Peer")

  /// The project's own schema sets.
  package static let schemas = root.appending(path: "Schemas")

  private let python: URL

  /// The process that runs a script, not started yet.
  package func process(_ script: String, _ arguments: [String] = []) -> Process {
    let process = Process()
    process.executableURL = python
    // -B: leave no compiled files in the sources.
    process.arguments = ["-B", Self.scripts.appending(path: script).path()] + arguments
    return process
  }

  /// Runs a script to its end.
  package func run(_ script: String, _ arguments: [String]) throws -> Outcome {
    let process = process(script, arguments)
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
