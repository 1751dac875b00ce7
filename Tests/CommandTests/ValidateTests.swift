import Foundation
import Testing

@Suite("uftp validate")
struct ValidateTests {
  private let tool = Tool(name: "uftp")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Samples.message, to: "in/b/right.xml")
    try folder.write(Samples.wrong, to: "in/wrong.xml")
    try folder.write("<FlexOrder", to: "in/a.xml")
    try folder.write("not looked at", to: "in/note.txt")
  }

  @Test("Says nothing of what is valid, and ends with 0")
  func valid() throws {
    let run = try tool.run(["validate", "in/b/right.xml"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "1 document, 0 invalid\n")
  }

  @Test("Names every error of a folder's files, in their order, and ends with 1")
  func text() throws {
    let run = try tool.run(["validate", "in"], in: folder.url)
    #expect(run.status == 1)
    #expect(
      run.output == """
        in/a.xml:1:11: error: The document ends too early: A tag goes on without a space; \
        expected a space, "/>" or ">" (at /FlexOrder)
        in/wrong.xml:2:240: error: The value of ISP-Duration is not allowed: found "15M"; \
        expected a duration such as PT15M or P1DT2H (at /FlexOrder/@ISP-Duration)
        in/wrong.xml:3:31: error: The value of Start is not allowed: found "0"; \
        expected a whole number of at least 1 (at /FlexOrder/ISP[1]/@Start)

        """
    )
  }

  @Test("Writes one JSON object a document")
  func jsonl() throws {
    let run = try tool.run(["validate", "--format", "jsonl", "in", "-"], in: folder.url, input: Samples.message)
    #expect(run.status == 1)
    let lines = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.compactMap { $0["path"] as? String } == ["in/a.xml", "in/b/right.xml", "in/wrong.xml", "-"])
    #expect(lines.compactMap { $0["valid"] as? Bool } == [false, true, false, true])
    #expect(lines.allSatisfy { $0["message"] as? String == "FlexOrder" })
    #expect(lines[1]["version"] as? String == "3.1.0")
    #expect(lines[1]["error"] is NSNull)
    #expect(lines[2]["line"] as? Int == 2)
    #expect(Set(lines[2].keys) == ["path", "valid", "message", "version", "error", "line", "column"])
  }

  @Test("Goes on after what it can't read, passes over folders, and ends with 2")
  func dangling() throws {
    let link = folder.url.appending(path: "in/a0.xml")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.url.appending(path: "gone"))
    try folder.write("", to: "in/folder.xml/note.txt")
    let run = try tool.run(["validate", "--format", "jsonl", "in"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.errors.hasPrefix("in/a0.xml: error: This can't be read; "))
    #expect(run.errors.hasSuffix("3 documents, 2 invalid, 1 not read\n"))
  }

  @Test("Reads by an older schema when told")
  func schema() throws {
    #expect(try tool.run(["validate", "--schema", "3.0.0", "in/b/right.xml"], in: folder.url).status == 1)
  }

  @Test("Ends with 2 on what it can't read or doesn't understand", arguments: [["nowhere"], ["--nonsense"], []])
  func unusable(_ arguments: [String]) throws {
    let run = try tool.run(["validate"] + arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }
}
