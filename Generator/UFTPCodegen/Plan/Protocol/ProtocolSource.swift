import Foundation

/// `protocol.json` with the lines that its keys stand in, so that what is wrong with it has a place.
public struct ProtocolSource: Sendable {
  /// What it says.
  public let content: ProtocolFile
  let path: String
  /// By section, by key: the line. The keys of the file itself stand under an empty section.
  private let lines: [String: [String: Int]]

  /// Reads the file.
  ///
  /// - Throws: All that keeps the file from being understood.
  public static func read(_ path: String) throws(Diagnostics) -> ProtocolSource {
    let data: Data
    do {
      data = try InputFile.bytes(of: path)
    } catch {
      throw Diagnostics([error])
    }
    return try ProtocolSource(path: path, data: data)
  }

  /// Understands what a file holds.
  init(path: String, data: Data) throws(Diagnostics) {
    let root: JSONNode
    do {
      root = try JSONReader.read(data, path: path)
    } catch {
      throw Diagnostics([error])
    }
    var reader = ProtocolReader(path: path)
    content = reader.read(root)
    guard reader.diagnostics.isEmpty else { throw Diagnostics(sorting: reader.diagnostics) }
    self.path = path
    var lines = ["": Self.lines(of: root)]
    for section in Self.members(of: root) { lines[section.key] = Self.lines(of: section.node) }
    self.lines = lines
  }

  /// The place of a key of the file, or of one of its sections.
  func location(of key: String, in section: String = "") -> SourceLocation {
    SourceLocation(file: path, line: lines[section]?[key] ?? lines[""]?[section] ?? 1)
  }

  private static func members(of node: JSONNode) -> [JSONNode.Member] {
    if case .object(let members) = node.value { members } else { [] }
  }

  private static func lines(of node: JSONNode) -> [String: Int] {
    Dictionary(members(of: node).map { ($0.key, $0.line) }, uniquingKeysWith: { first, _ in first })
  }
}
