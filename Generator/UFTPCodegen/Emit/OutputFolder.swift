import Foundation

/// The folder of generated files, which belongs to the generator.
struct OutputFolder {
  let path: String

  /// What writing the files would do to the folder.
  struct Changes: Sendable, Equatable {
    var written: [String] = []
    var removed: [String] = []
    var unchanged = 0

    var isEmpty: Bool { written.isEmpty && removed.isEmpty }
  }

  /// Compares the folder with the files that belong there.
  ///
  /// - Throws: The files in the folder that no generator made.
  func changes(to files: [GeneratedFile]) throws(Diagnostics) -> Changes {
    var changes = Changes()
    for file in files {
      if contents(of: file.path) == Data(file.text.utf8) {
        changes.unchanged += 1
      } else {
        changes.written.append(file.path)
      }
    }
    let wanted = Set(files.map(\.path))
    let extra = existing().filter { !wanted.contains($0) }
    try requireGenerated(extra + changes.written)
    changes.removed = extra
    return changes
  }

  /// Makes the folder hold the files and nothing else.
  func write(_ files: [GeneratedFile], _ changes: Changes) throws {
    let written = Set(changes.written)
    for file in files where written.contains(file.path) {
      let url = URL(fileURLWithPath: path).appendingPathComponent(file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url, options: .atomic)
    }
    for file in changes.removed { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }
    try removeEmptyFolders(of: changes.removed)
  }

  private func contents(of file: String) -> Data? { FileManager.default.contents(atPath: "\(path)/\(file)") }

  /// All files of the folder, by their paths within it.
  private func existing() -> [String] {
    guard let names = FileManager.default.enumerator(atPath: path) else { return [] }
    return names.compactMap { $0 as? String }.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.sorted()
  }

  private func requireGenerated(_ files: [String]) throws(Diagnostics) {
    let foreign = files.filter { file in
      guard let data = contents(of: file) else { return false }
      return !data.starts(with: Data(SwiftFile.mark.utf8))
    }
    guard !foreign.isEmpty else { return }
    throw Diagnostics(
      foreign.map { file in
        Diagnostic(
          .error,
          "the file is not a generated one, and the folder belongs to the generator",
          at: SourceLocation(file: "\(path)/\(file)", line: 1),
          advice: "move it elsewhere, or give another folder with --output"
        )
      }
    )
  }

  private func removeEmptyFolders(of files: [String]) throws {
    let folders = Set(files.map { ($0 as NSString).deletingLastPathComponent }).filter { !$0.isEmpty }
    for folder in folders.sorted(by: >) {
      let full = "\(path)/\(folder)"
      if try FileManager.default.contentsOfDirectory(atPath: full).isEmpty {
        try FileManager.default.removeItem(atPath: full)
      }
    }
  }
}
