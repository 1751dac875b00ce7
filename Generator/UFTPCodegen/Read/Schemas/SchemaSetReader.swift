import Foundation

/// Finds the files of a schema set: those of the folder, then what they include, each read once.
struct SchemaSetReader {
  private let folder: String
  private var files: [String: SchemaFile] = [:]
  private var seen: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  init(folder: String) {
    let trimmed = folder.drop(whileLast: "/")
    self.folder = trimmed.isEmpty ? folder : trimmed
  }

  mutating func read() throws(Diagnostics) -> SchemaSet {
    let names = try schemaNames()
    let version = try version()
    var waiting: [Request] = names.map { Request(path: $0, origin: nil) }
    while let request = waiting.popLast() {
      guard seen.insert(request.path).inserted else { continue }
      waiting += read(request)
    }
    guard diagnostics.isEmpty else { throw Diagnostics(sorting: diagnostics) }
    return SchemaSet(version: version, files: files.values.sorted { $0.path < $1.path })
  }

  /// A file to read: its place within the folder, and the include that asks for it.
  private struct Request {
    var path: String
    var origin: SourceLocation?
  }

  private mutating func read(_ request: Request) -> [Request] {
    do {
      let path = folder == "/" ? "/\(request.path)" : "\(folder)/\(request.path)"
      let root = try XMLFileReader().read(path, askedForAt: request.origin)
      files[request.path] = SchemaFile(path: path, root: root)
      return includes(of: root, in: request.path)
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  private mutating func includes(of root: SchemaNode, in path: String) -> [Request] {
    guard root.isSchema("schema") else { return [] }
    var result: [Request] = []
    for node in root.children where node.isSchema("include") {
      // Without a location the include is an error of the schema's grammar, which is reported there.
      guard let location = node.attribute("schemaLocation") else { continue }
      do {
        let target = try IncludeLocation(location, in: path, at: node.location).path
        result.append(Request(path: target, origin: node.location))
      } catch {
        diagnostics.append(error)
      }
    }
    return result
  }

  private func schemaNames() throws(Diagnostics) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Diagnostics([
        Diagnostic("there is no folder '\(folder)'", advice: "name a folder of schema files, such as Schemas/3.1.0")
      ])
    }
    // From last to first, so that files are taken from the end of the list in their order.
    let schemas = names.filter { $0.hasSuffix(".xsd") && !$0.hasPrefix(".") }.sorted(by: >)
    guard !schemas.isEmpty else {
      throw Diagnostics([
        Diagnostic(
          "the folder '\(folder)' holds no schema file (*.xsd)",
          advice: "name the folder in which the schema files of one version are"
        )
      ])
    }
    return schemas
  }

  private func version() throws(Diagnostics) -> String {
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion = parts.count == 3 && parts.allSatisfy(Self.isVersionPart)
    guard isVersion else {
      throw Diagnostics([
        Diagnostic(
          "the folder '\(folder)' is not named after a version",
          advice: "call it by the version of its schemas, three numbers such as 3.1.0"
        )
      ])
    }
    return name
  }

  private static func isVersionPart(_ part: Substring) -> Bool {
    let digits = part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits && !part.isEmpty && part.count <= 9 && (part.count == 1 || !part.hasPrefix("0"))
  }
}

extension String {
  /// The text without the run of a character at its end.
  fileprivate func drop(whileLast character: Character) -> String {
    var result = self
    while result.last == character { result.removeLast() }
    return result
  }
}
