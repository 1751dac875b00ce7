#if Tools && HTTP
  import ArgumentParser
  import Foundation
  import UFTPRuntime

  /// The file that `--config` names.
  enum ConfigurationFile {
    /// Reads the file.
    ///
    /// - Throws: An exit code, once standard error says what is wrong and where.
    static func read(_ path: String) throws -> ToolConfiguration {
      let bytes: [UInt8]
      do {
        bytes = try Input(path: path).read()
      } catch {
        throw refuse("\(error)")
      }
      let decoder = JSONDecoder()
      decoder.userInfo[.folder] = URL(fileURLWithPath: path).deletingLastPathComponent()
      do {
        return try decoder.decode(ToolConfiguration.self, from: Data(bytes))
      } catch let error as DecodingError {
        throw refuse("error: \(JSONProblem(error, in: bytes).located(in: path))")
      }
    }

    private static func refuse(_ problem: String) -> ExitCode {
      StandardStreams.writeError(problem)
      return ExitCode(2)
    }
  }

  extension CodingUserInfoKey {
    /// The folder of the configuration file, from which relative paths lead on.
    static let folder = CodingUserInfoKey.named("uftp.configuration.folder")

    private static func named(_ name: String) -> CodingUserInfoKey {
      guard let key = CodingUserInfoKey(rawValue: name) else {
        preconditionFailure("a key with a name is always made")
      }
      return key
    }
  }

  extension Decoder {
    /// The path of a file that the configuration names.
    func resolve(_ path: String) -> String {
      guard let folder = userInfo[.folder] as? URL else { return path }
      return URL(fileURLWithPath: path, relativeTo: folder).path
    }
  }
#endif
