import Foundation

/// The process that started this one as a server.
enum Parent {
  /// Tells it the port that this process listens on.
  static func tell(port: Int?) {
    FileHandle.standardOutput.write(Data("\(port ?? 0)\n".utf8))
  }

  /// Ends this process when the parent does, or when it closes standard input.
  static func endWithIt() {
    Thread.detachNewThread {
      _ = FileHandle.standardInput.readDataToEndOfFile()
      exit(0)
    }
  }
}
