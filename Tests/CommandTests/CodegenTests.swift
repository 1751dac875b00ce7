import Foundation
import Testing

@Suite("uftp-codegen")
struct CodegenTests {
  private let tool = Tool(name: "uftp-codegen")

  @Test("The committed code is what the generator writes")
  func check() throws {
    #expect(try tool.run(["check"]).status == 0)
  }

  @Test("check names what would change")
  func stale() throws {
    let folder = try TemporaryFolder()
    let output = folder.url.appending(path: "out").path
    #expect(try tool.run(["generate", "--output", output]).status == 0)
    let file = folder.url.appending(path: "out/Messages/FlexOffer.swift")
    try Data((String(contentsOf: file, encoding: .utf8) + "// changed\n").utf8).write(to: file)
    let run = try tool.run(["check", "--output", output])
    #expect(run.status == 1)
    #expect((run.output + run.errors).contains("FlexOffer.swift"))
  }

  @Test("diff ends with 0 for the same, 1 for different sets")
  func diff() throws {
    #expect(try tool.run(["diff", "Schemas/3.1.0", "Schemas/3.1.0"]).status == 0)
    let run = try tool.run(["diff", "Schemas/3.0.0", "Schemas/3.1.0"])
    #expect(run.status == 1)
    #expect(run.output.contains("Unsolicited"))
    #expect(run.output.contains("ServiceType"))
  }

  @Test("describe writes JSON, stub a skeleton for each role")
  func describeAndStub() throws {
    let model = try tool.run(["describe", "--schemas", "Schemas/3.1.0"])
    #expect(model.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(model.output.utf8)) is [String: Any])
    for role in ["AGR", "CRO", "DSO"] {
      #expect(try tool.run(["stub", "--role", role]).output.contains("\(role)Handler"))
    }
  }

  @Test("A root element without an entry in protocol.json is an error with its place that shows the entry to add")
  func missingEntry() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:complexType name="NewsType"/>
        <xs:element name="News" type="NewsType"/>
      </xs:schema>
      """,
      to: "9.0.0/news.xsd"
    )
    let run = try tool.run(
      ["generate", "--schemas", "9.0.0", "--protocol", "\(Tool.root.path)/Schemas/protocol.json"],
      in: folder.url
    )
    #expect(run.status == 1)
    #expect(run.errors.contains("9.0.0/news.xsd:3: error:"))
    #expect(run.errors.contains("\"News\""))
  }
}
