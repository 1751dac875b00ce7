import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
  private static let readme = tests.appending(path: "../README.md").standardizedFileURL

  /// Each with the word that its markers name it by.
  @Test(
    "Shows what the tests compile, line by line",
    arguments: [
      ("example", "UFTPMessagesTests/Readme/ReadmeExample.swift"),
      ("aggregator", "UFTPTestingTests/ReadmeAggregator.swift"),
      ("test", "UFTPTestingTests/HarnessTests.swift"),
      ("program", "UFTPHTTPTests/Readme/ReadmeProgram.swift"),
    ]
  )
  func shows(name: String, path: String) throws {
    let source = try String(contentsOf: Self.tests.appending(path: path), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.hasSuffix("README: the \(name) begins here.") })
    let last = try #require(lines.firstIndex { $0.hasSuffix("README: the \(name) ends here.") })
    let indentation = lines[first].prefix { $0 == " " }.count
    let shown = lines[(first + 1)..<last].map { $0.dropFirst(indentation) }.joined(separator: "\n")
    #expect(try String(contentsOf: Self.readme, encoding: .utf8).contains("\n\(shown)\n"))
  }

  @Test("The example runs")
  func runs() throws {
    try readmeExample()
  }
}
