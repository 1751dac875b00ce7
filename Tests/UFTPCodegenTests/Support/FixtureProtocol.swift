import Foundation

@testable import UFTPCodegen

/// The protocol of the generated fixture, copied to a folder of its own and changed in places.
struct FixtureProtocol {
  private let folder: URL

  /// A text of a file that another takes the place of.
  struct Change {
    var file: String
    var old: String
    var new: String

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  enum Problem: Error {
    case textNotFound(String)
  }

  init(_ changes: [Change] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "uftp-\(UUID().uuidString)")
    let source = Places.packageRoot.appending(path: "Tests/UFTPGeneratedFixtureTests/Schemas")
    try FileManager.default.copyItem(at: source, to: folder)
    for change in changes { try apply(change) }
  }

  private func apply(_ change: Change) throws {
    let file = folder.appending(path: change.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    guard text.contains(change.old) else { throw Problem.textNotFound(change.old) }
    try text.replacingOccurrences(of: change.old, with: change.new).write(to: file, atomically: true, encoding: .utf8)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  func request(versions: [String] = ["1.0.0", "1.1.0"], output: String = "") -> GenerationRequest {
    GenerationRequest(
      schemas: versions.map { folder.appending(path: $0).path },
      protocolFile: folder.appending(path: "protocol.json").path,
      output: output
    )
  }

  /// What is wrong with the protocol after some changes, without the folder's name; empty if nothing is.
  static func diagnostics(_ changes: [Change], versions: [String] = ["1.0.0", "1.1.0"]) throws -> String {
    let fixture = try FixtureProtocol(changes)
    defer { fixture.remove() }
    do {
      _ = try Generation(fixture.request(versions: versions))
      return ""
    } catch {
      return error.description.replacingOccurrences(of: fixture.folder.path + "/", with: "")
    }
  }

  /// The files generated after some changes, by path.
  static func files(_ changes: [Change] = [], versions: [String] = ["1.0.0", "1.1.0"]) throws -> [String: String] {
    let fixture = try FixtureProtocol(changes)
    defer { fixture.remove() }
    let files = try Generation(fixture.request(versions: versions)).files
    return Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
