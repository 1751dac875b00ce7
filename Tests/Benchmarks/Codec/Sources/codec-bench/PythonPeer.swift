import BenchmarkCorpus
import Foundation

/// The Python library in a process of its own, which measures itself when it is told to.
final class PythonPeer {
  /// The library's version.
  let version: String
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private let folder = FileManager.default.temporaryDirectory.appending(path: "uftp-bench-\(UUID().uuidString)")

  /// Starts it, or gives nil where it is not installed.
  init?(interpreter: String, script: String) throws {
    guard FileManager.default.isExecutableFile(atPath: interpreter) else { return nil }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process.executableURL = URL(filePath: interpreter)
    process.arguments = ["-B", script]
    process.standardInput = requests
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    try process.run()
    version = Self.line(from: answers)
    if version.isEmpty { return nil }
  }

  /// Ends the process and removes what it read.
  func stop() {
    try? requests.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The library, reading one message.
  func contender(for sample: CorpusMessage) throws -> Contender {
    let file = folder.appending(path: sample.name.replacing(" ", with: "-") + ".xml")
    try Data(sample.xml).write(to: file)
    let run = { (repetitions: Int) in
      try self.requests.fileHandleForWriting.write(contentsOf: Data("\(repetitions) \(file.path)\n".utf8))
      guard let time = Double(Self.line(from: self.answers)) else { throw PeerFailure(name: "The Python library") }
      return time
    }
    return Contender(name: "Python: objects, unchecked", run: run, once: nil, mostRepetitions: sample.isLarge ? 1 : 50)
  }

  private static func line(from pipe: Pipe) -> String {
    var line: [UInt8] = []
    while let byte = try? pipe.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A { line.append(byte) }
    return String(decoding: line, as: UTF8.self)
  }
}
