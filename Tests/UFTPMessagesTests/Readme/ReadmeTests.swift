import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let readme = folder.appending(path: "../../../README.md").standardizedFileURL

  @Test("Shows the example that is compiled here, line by line")
  func example() throws {
    let source = try String(contentsOf: Self.folder.appending(path: "ReadmeExample.swift"), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.hasSuffix("the example begins here.") })
    let last = try #require(lines.firstIndex { $0.hasSuffix("the example ends here.") })
    let example = lines[(first + 1)..<last].map { $0.dropFirst(2) }.joined(separator: "\n")
    #expect(try String(contentsOf: Self.readme, encoding: .utf8).contains("\n\(example)\n"))
  }

  @Test("The example runs")
  func runs() throws {
    try readmeExample()
  }
}
