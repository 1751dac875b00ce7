#if Tools
  import Foundation

  /// Standard input, output and error.
  enum StandardStreams {
    /// Writes data to standard output.
    static func write(_ bytes: [UInt8]) {
      FileHandle.standardOutput.write(Data(bytes))
    }

    /// Writes a line of data to standard output.
    static func writeLine(_ line: String) {
      write(Array((line + "\n").utf8))
    }

    /// Writes a line for people to standard error.
    static func writeError(_ line: String) {
      FileHandle.standardError.write(Data((line + "\n").utf8))
    }
  }
#endif
