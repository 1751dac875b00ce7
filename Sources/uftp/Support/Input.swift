#if Tools
  import ArgumentParser
  import Foundation

  /// One document to read: a file or standard input.
  struct Input {
    /// The path as the user gave it, or found below a folder that the user gave; `-` for standard input.
    let path: String

    /// The document's bytes.
    func read() throws -> [UInt8] {
      guard path != "-" else { return try [UInt8](FileHandle.standardInput.readToEnd() ?? Data()) }
      do {
        return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      } catch {
        throw UnreadableFile(path: path)
      }
    }

    /// The documents that paths name: files as they are, folders as all `.xml` files below them, in the order of names.
    static func all(of paths: [String]) throws -> [Input] {
      try paths.flatMap { path -> [Input] in
        var isFolder: ObjCBool = false
        guard path != "-" else { return [Input(path: path)] }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
          throw UnreadableFile(path: path)
        }
        return isFolder.boolValue ? try files(below: path) : [Input(path: path)]
      }
    }

    private static func files(below folder: String) throws -> [Input] {
      guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
        throw UnreadableFile(path: folder)
      }
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      return names.filter { $0.hasSuffix(".xml") }.sorted().map { Input(path: prefix + $0) }
    }
  }

  /// A path that cannot be read.
  struct UnreadableFile: Error, CustomStringConvertible {
    let path: String

    var description: String {
      "\(path): error: This can't be read; check that it exists and that you may read it"
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
