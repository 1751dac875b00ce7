import Foundation

/// One life of the victim.
final class VictimProcess {
  let frames: AsyncStream<Frame>
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let writer: FrameWriter

  init(folder: String, breakage: Breakage) throws {
    process.executableURL = Bundle.main.executableURL
    process.arguments = ["victim", folder, breakage.rawValue]
    process.standardInput = input
    process.standardOutput = output
    writer = FrameWriter(input.fileHandleForWriting.fileDescriptor)
    try process.run()
    // Else the pipe stays open on this side when the victim is gone.
    try output.fileHandleForWriting.close()
    try input.fileHandleForReading.close()
    frames = FrameReader.frames(from: output.fileHandleForReading.fileDescriptor)
  }

  func tell(_ frame: Frame) {
    writer.write(frame)
  }

  /// Kills it with a signal that can't be caught.
  func kill(after delay: Duration) {
    let id = process.processIdentifier
    Task.detached {
      try? await Task.sleep(for: delay)
      Foundation.kill(id, SIGKILL)
    }
  }

  /// Lets it end, and waits for that.
  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
