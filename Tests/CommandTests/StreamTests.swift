import Foundation
import Testing

@Suite("Standard input and output of uftp")
struct StreamTests {
  private let tool = Tool(name: "uftp")
  private static let fullDevice = "/dev/full"

  @Test("Ends as SIGPIPE would, without a word, where nobody reads any more")
  func unread() throws {
    let run = try tool.run(["validate", "-"], input: Samples.wrong, to: .unreadPipe())
    #expect(run.status == 128 + SIGPIPE)
    #expect(run.errors.isEmpty)
  }

  @Test(
    "Ends with 2 and says so where output can't be written",
    .enabled(if: FileManager.default.fileExists(atPath: fullDevice))
  )
  func full() throws {
    let sink = try #require(FileHandle(forWritingAtPath: Self.fullDevice))
    let run = try tool.run(["validate", "-"], input: Samples.wrong, to: sink)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: standard output can't be written: "))
  }

  @Test("Reads a pipe by its path")
  func pipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(Samples.message.utf8))
    try pipe.fileHandleForWriting.close()
    let run = try tool.run(["validate", "/dev/stdin"], from: pipe.fileHandleForReading)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "1 document, 0 invalid\n")
  }

  @Test("Ends with 2 in a line of words where standard input is a folder", arguments: ["validate", "convert"])
  func folder(_ command: String) throws {
    let folder = try FileHandle(forReadingFrom: Tool.root)
    let arguments = command == "convert" ? [command, "--to", "json", "-"] : [command, "-"]
    let run = try tool.run(arguments, from: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("standard input: error: This can't be read; "), "\(run.errors)")
  }

  @Test("Shows nothing of a peer's that would steer a terminal", arguments: ["\u{9B}2J", "\u{202E}"])
  func terminal(_ text: String) throws {
    let message = Samples.message.replacing("PT15M", with: "a\(text)b")
    let shown = try tool.run(["validate", "-"], input: message).output
    #expect(shown.contains("a\u{FFFD}"))
    #expect(!shown.contains(text))
    let line = try tool.run(["validate", "--format", "jsonl", "-"], input: message).output
    #expect(!line.contains(text))
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect((object?["error"] as? String)?.contains("a\(text)b") == true)
  }

  @Test("Says its version and those of the protocol")
  func version() throws {
    #expect(try tool.run(["--version"]).output == "uftp 0.1.0, UFTP 3.0.0 and 3.1.0\n")
  }
}
