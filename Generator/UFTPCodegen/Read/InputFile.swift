import Foundation

/// Reads a file of the user's whole, if it is one and not too large.
enum InputFile {
  /// Far more than any input needs, and little enough to hold in memory several times.
  static let maximumSize = 16 * 1024 * 1024

  /// - Parameters:
  ///   - path: Where the file is, also the name under which diagnostics mention it.
  ///   - origin: The place that asks for the file, where errors of access are reported.
  /// - Returns: The file's bytes.
  /// - Throws: Why it cannot be read.
  static func bytes(of path: String, askedForAt origin: SourceLocation? = nil) throws(Diagnostic) -> Data {
    let place = origin ?? SourceLocation(file: path, line: 1)
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      throw Diagnostic("there is no file '\(path)'", at: place, advice: "add the file or correct its name")
    }
    // A pipe, for one, would keep the reader waiting.
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw Diagnostic("'\(path)' is not a file", at: place, advice: "put a plain file there")
    }
    guard let size = attributes[.size] as? Int, size <= maximumSize else {
      throw Diagnostic(
        "'\(path)' is larger than \(maximumSize / 1024 / 1024) MB",
        at: place,
        advice: "split it into several files"
      )
    }
    guard let data = FileManager.default.contents(atPath: resolved) else {
      throw Diagnostic("'\(path)' cannot be read", at: place, advice: "check the file's permissions")
    }
    return data
  }
}
