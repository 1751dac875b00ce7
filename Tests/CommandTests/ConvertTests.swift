import Testing

@Suite("uftp convert")
struct ConvertTests {
  private let tool = Tool(name: "uftp")

  @Test("Comes back from JSON as it was")
  func roundTrip() throws {
    let json = try tool.run(["convert", "--to", "json"], input: Samples.message)
    #expect(json.status == 0)
    #expect(json.output.contains(#""Price" : "2.3000""#))
    #expect(json.output.contains(#""Power" : -500000"#))
    let xml = try tool.run(["convert", "--to", "xml", "-"], input: json.output)
    #expect(xml.status == 0)
    #expect(xml.output == Samples.message)
  }

  @Test("Refuses a key that the schema does not have")
  func unknownKey() throws {
    let json = try tool.run(["convert", "--to", "json"], input: Samples.message).output
    let run = try tool.run(["convert", "--to", "xml"], input: json.replacing("Price", with: "Prize"))
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(#": FlexOrder.Prize: The key "Prize" is not known here"#))
    #expect(run.errors.wholeMatch(of: /error: -:[0-9]+: .*\n/) != nil)
  }

  @Test("Names the value that an older version cannot carry")
  func olderVersion() throws {
    let json = try tool.run(["convert", "--to", "json"], input: Samples.message).output
    let run = try tool.run(["convert", "--to", "xml", "--schema", "3.0.0"], input: json)
    #expect(run.status == 1)
    #expect(run.errors.contains("no attribute Unsolicited"))
  }

  @Test("Refuses what is not valid, with its place", arguments: ["json", "xml"])
  func invalid(_ form: String) throws {
    let run = try tool.run(["convert", "--to", form], input: form == "json" ? Samples.wrong : "{")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(form == "json" ? "-:2:240: error:" : "error: -:"))
  }
}
