import Foundation

/// Where the tests find their files.
enum Places {
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let fixtures = packageRoot.appending(path: "Tests/UFTPCodegenTests/Fixtures")

  /// The published schemas, which are not part of the package; some machines have them beside it.
  static let publishedSchemas = packageRoot.deletingLastPathComponent().appending(path: "shared/schemas")

  static var hasPublishedSchemas: Bool {
    FileManager.default.fileExists(atPath: publishedSchemas.appending(path: "3.1.0").path)
  }

  /// The folders in a folder, sorted by name.
  static func folders(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { folder.appending(path: $0).hasDirectoryPath || isFolder(folder.appending(path: $0)) }.sorted()
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
