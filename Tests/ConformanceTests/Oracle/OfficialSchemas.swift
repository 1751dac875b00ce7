import Foundation

/// The official schema files of one version, where this machine has them.
struct OfficialSchemas: Sendable, Hashable, CustomStringConvertible {
  var version: String
  var folder: URL

  var description: String { version }

  func path(of file: String) -> String { folder.appending(path: file).path }

  /// The files that declare something, the including ones first.
  static let files = [
    "UFTP-agr-dso.xsd", "UFTP-agr-cro.xsd", "UFTP-cro-dso.xsd", "UFTP-metering.xsd", "UFTP-common.xsd",
  ]

  /// Beside the package's folder.
  private static let parent = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/schemas")

  /// The versions found, the oldest first; empty where the official files are not there.
  static let all: [OfficialSchemas] = ["3.0.0", "3.1.0"].compactMap { version in
    let folder = parent.appending(path: version)
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: files[0]).path)
    return isThere ? OfficialSchemas(version: version, folder: folder) : nil
  }

  static var areThere: Bool { all.count == 2 }

  /// What a skipped test says.
  static let absence = "The official schemas are not beside the package (../shared/schemas), so nothing was compared."
}
