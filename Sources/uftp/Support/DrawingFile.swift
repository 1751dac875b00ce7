#if Tools
  import ArgumentParser
  import Foundation

  /// Where `--svg` puts a drawing: a file, or `-` for standard output.
  struct DrawingFile: ExpressibleByArgument {
    private let path: String

    var isStandardOutput: Bool { path == "-" }

    init(argument: String) {
      path = argument
    }

    /// Ends with exit code 2 if the file can't be written, before work is done in vain.
    func check() throws {
      guard !isStandardOutput else { return }
      let existed = access(path, F_OK) == 0
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw unwritable() }
      close(descriptor)
      if !existed { unlink(path) }
    }

    /// Writes the drawing; ends with exit code 2 if that fails.
    func write(_ svg: String) throws {
      guard !isStandardOutput else { return StandardStreams.write(Array(svg.utf8)) }
      do {
        try Data(svg.utf8).write(to: URL(fileURLWithPath: path))
      } catch {
        throw unwritable()
      }
    }

    private func unwritable() -> ExitCode {
      StandardStreams.writeError(
        "\(path): error: This can't be written; check that its folder exists and that you may write there"
      )
      return ExitCode(2)
    }
  }
#endif
