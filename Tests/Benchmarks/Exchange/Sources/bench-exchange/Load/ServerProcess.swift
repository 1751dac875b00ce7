import Foundation

/// A server in a process of its own, which ends with this one.
final class ServerProcess {
  let port: Int
  private let process = Process()
  private let input = Pipe()

  /// Starts a server and waits for the port that it prints.
  init(_ executable: URL, _ arguments: [String]) throws {
    let output = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line = Data()
    while line.last != 0x0A {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw ServerError(description: "\(executable.path) ended before it listened") }
      line += more
    }
    let text = String(decoding: line, as: UTF8.self)
    guard let port = Int(text.filter(\.isNumber)), port > 0 else {
      throw ServerError(description: "\(executable.path) printed no port but: \(text)")
    }
    self.port = port
  }

  func stop() {
    try? input.fileHandleForWriting.close()
    for _ in 1...500 where process.isRunning { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// The processor time that it has used so far, user and system, in seconds.
  var processorTime: Double {
    let fields = read("stat").split(separator: ")").last.map { $0.split(separator: " ") } ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The memory that it holds, in MB.
  var residentMemory: Int {
    let line = read("status").split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
  }

  private func read(_ file: String) -> String {
    (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/\(file)", encoding: .utf8)) ?? ""
  }
}

/// Why a server could not be started.
struct ServerError: Error, CustomStringConvertible {
  let description: String
}
