import Foundation
import Testing

@testable import UFTPCodegen

/// The output folder holds what is generated and nothing else.
@Suite struct OutputFolderTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "uftp-\(UUID().uuidString)")

  private func file(_ path: String, _ text: String = "") -> GeneratedFile {
    GeneratedFile(path: path, text: SwiftFile.mark + text)
  }

  private func write(_ files: [GeneratedFile]) throws -> OutputFolder.Changes {
    let folder = OutputFolder(path: root.path)
    let changes = try folder.changes(to: files)
    try folder.write(files, changes)
    return changes
  }

  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
  }

  @Test func onlyWhatDiffersIsWritten() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(try write([file("A/a.swift"), file("b.swift")]).written == ["A/a.swift", "b.swift"])
    let again = try write([file("A/a.swift"), file("b.swift", "changed")])
    #expect(again == OutputFolder.Changes(written: ["b.swift"], unchanged: 1))
    #expect(try write([file("A/a.swift"), file("b.swift", "changed")]).isEmpty)
  }

  @Test func whatIsNoLongerGeneratedIsRemoved() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    _ = try write([file("A/a.swift"), file("b.swift")])
    #expect(try write([file("b.swift")]).removed == ["A/a.swift"])
    #expect(try names() == ["b.swift"])
  }

  @Test func whatNoGeneratorMadeIsLeftAlone() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    _ = try write([file("a.swift")])
    try "// mine".write(to: root.appending(path: "Mine.swift"), atomically: true, encoding: .utf8)
    let error = #expect(throws: Diagnostics.self) { try write([file("b.swift")]) }
    #expect(
      error?.description == """
        \(root.path)/Mine.swift:1: error: the file is not a generated one, and the folder belongs to the generator; \
        move it elsewhere, or give another folder with --output
        """
    )
    #expect(try names() == ["Mine.swift", "a.swift"])
    let overwriting = #expect(throws: Diagnostics.self) { try write([file("a.swift"), file("Mine.swift")]) }
    #expect(overwriting?.all.count == 1)
  }
}
