#if Tools
  import ArgumentParser
  import Foundation

  /// One document to read: a file, a pipe or standard input.
  struct Input {
    /// The path as the user gave it, or found below a folder that the user gave; `-` for standard input.
    let path: String

    /// The document's bytes.
    func read() throws(UnreadableFile) -> [UInt8] {
      do {
        let file =
          path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        return try [UInt8](file.readToEnd() ?? Data())
      } catch {
        throw UnreadableFile(path: path)
      }
    }

    /// The documents that paths name: files as they are, folders as all `.xml` files below them, in the order of names.
    ///
    /// A path that can't be read is among them, and says so when it is.
    static func all(of paths: [String]) -> [Input] {
      paths.flatMap { path in
        guard path != "-", isFolder(path), let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
          return [Input(path: path)]
        }
        let prefix = path.hasSuffix("/") ? path : path + "/"
        let files = names.filter { $0.hasSuffix(".xml") }.sorted().map { prefix + $0 }
        return files.filter { !isFolder($0) }.map(Input.init)
      }
    }

    private static func isFolder(_ path: String) -> Bool {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
  }

  /// A path that cannot be read.
  struct UnreadableFile: Error, CustomStringConvertible {
    let path: String

    var description: String {
      let name = path == "-" ? "standard input" : path
      return "\(name): error: This can't be read; check that it is a file that exists and that you may read it"
    }
  }

  extension ParsableCommand {
    /// Runs something and ends with exit code 2 where a file can't be read.
    func readingFiles<Result>(_ body: () throws -> Result) throws -> Result {
      do {
        return try body()
      } catch let error as UnreadableFile {
        StandardStreams.writeError(error.description)
        throw ExitCode(2)
      }
    }

    /// Ends with exit code 1, having said why.
    func refuse(_ reason: String) -> ExitCode {
      StandardStreams.writeError("error: \(reason)")
      return ExitCode(1)
    }
  }
#endif
