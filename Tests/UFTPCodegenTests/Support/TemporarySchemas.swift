import Foundation

@testable import UFTPCodegen

/// A schema set in a folder that is removed after use.
struct TemporarySchemas {
  let folder: URL

  /// Writes the files; a content that starts with `<xs:` is put into a schema element.
  init(version: String = "1.0.0", _ files: [String: String]) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "uftp-\(UUID().uuidString)")
    folder = parent.appending(path: version)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, content) in files {
      try Self.wrapped(content).write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  private static func wrapped(_ content: String) -> String {
    guard content.hasPrefix("<xs:"), !content.hasPrefix("<xs:schema") else { return content }
    return "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(content)</xs:schema>"
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }

  /// The model of a schema in one file.
  static func model(_ content: String) throws -> SchemaModel {
    let schemas = try TemporarySchemas(["a.xsd": content])
    defer { schemas.remove() }
    return try SchemaModel.load(folder: schemas.folder.path)
  }

  /// What is wrong with a schema in some files, without the folder's name; empty if nothing is.
  static func diagnostics(_ files: [String: String]) throws -> String {
    let schemas = try TemporarySchemas(files)
    defer { schemas.remove() }
    do {
      _ = try SchemaModel.load(folder: schemas.folder.path)
      return ""
    } catch {
      return error.description.replacingOccurrences(of: schemas.folder.path + "/", with: "")
    }
  }
}
