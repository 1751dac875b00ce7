import Foundation
import Testing

@testable import UFTPCodegen

/// What protocol.json may say, and how mistakes in it are reported.
@Suite struct ProtocolFileTests {
  private static let role = #"{"title": "aggregator", "documentation": "Sells."}"#
  private static let message = """
    {"from": ["AGR"], "to": ["DSO"], "response": "FlexOfferResponse", "meaning": "m", "expects": "e",
    "responseMeaning": "r"}
    """

  private func load(_ text: String) throws -> ProtocolFile {
    let file = FileManager.default.temporaryDirectory.appending(path: "protocol-\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      return try ProtocolSource.read(file.path).content
    } catch {
      throw Refusal(text: error.description.replacingOccurrences(of: file.path, with: "p.json"))
    }
  }

  private struct Refusal: Error {
    var text: String
  }

  private func refusal(_ text: String) -> String? {
    do {
      _ = try load(text)
      return nil
    } catch {
      return (error as? Refusal)?.text
    }
  }

  @Test func aWholeFileIsRead() throws {
    let file = try load(
      """
      {"envelope": "SignedMessage", "roles": {"AGR": \(Self.role)}, "messages": {"FlexOffer": \(Self.message)},
       "references": {"AResponse": "BMessageID"}, "names": {"T/a": "b\\u0062\\uD83D\\uDE00"},
       "leniencies": {"short": {"documentation": "d", "type": "T", "pattern": "a"},
         "extra": {"documentation": "d", "element": "E", "ignoredAttributes": ["x", "y"]}}}
      """
    )
    #expect(file.envelope == "SignedMessage")
    #expect(file.roles["AGR"] == ProtocolFile.Role(title: "aggregator", documentation: "Sells."))
    #expect(file.messages["FlexOffer"]?.to == ["DSO"])
    #expect(file.messages["FlexOffer"]?.answeredByDefault == nil)
    #expect(file.references == ["AResponse": "BMessageID"])
    #expect(file.names == ["T/a": "bb\u{1F600}"])
    #expect(file.leniencies["short"]?.pattern == "a")
    #expect(file.leniencies["extra"]?.ignoredAttributes == ["x", "y"])
  }

  @Test func whatIsEmptyMayBeLeftOut() throws {
    let file = try load(#"{"envelope": "S", "roles": {}, "messages": {}}"#)
    #expect(file.names.isEmpty && file.references.isEmpty && file.leniencies.isEmpty)
  }

  @Test func allMistakesAreReportedWithTheirLines() {
    let text = """
      {
        "enevlope": "S",
        "roles": {
          "AGR": {"title": 5, "documentation": "d"},
          "DSO": [],
          "AGR": {"title": "t", "documentation": "d"}
        },
        "messages": {
          "FlexOffer": {"from": "AGR", "to": ["DSO", 1], "response": null, "meaning": "m",
            "expects": "e", "responseMeaning": "r",
            "answeredByDefault": "yes", "colour": "red"}
        },
        "leniencies": {"l": {"documentation": "d", "element": "E"}},
        "names": {"A": true}
      }
      """
    #expect(
      refusal(text) == """
        p.json:1: error: the file has no key 'envelope'; add it
        p.json:2: error: the file has the unknown key 'enevlope'; did you mean 'envelope'?
        p.json:5: error: roles.DSO has no key 'documentation'; add it
        p.json:5: error: roles.DSO has no key 'title'; add it
        p.json:5: error: roles.DSO is an array, and should be an object; write it in braces
        p.json:6: error: roles has the key 'AGR' twice; remove one of the two
        p.json:9: error: messages.FlexOffer.from is a text, and should be an array of texts; write it in brackets
        p.json:9: error: messages.FlexOffer.response is null, and should be a text; write it in quotation marks
        p.json:9: error: messages.FlexOffer.to is a number, and should be a text; write it in quotation marks
        p.json:11: error: messages.FlexOffer has the unknown key 'colour'; remove it; the keys are from, to, response, \
        meaning, expects, responseMeaning, answeredByDefault
        p.json:11: error: messages.FlexOffer.answeredByDefault is a text, and should be true or false; correct it
        p.json:13: error: the keys of leniencies.l do not fit together; name an element and its ignoredAttributes, \
        or a type and a pattern
        p.json:14: error: names.A is true or false, and should be a text; write it in quotation marks
        """
    )
  }

  @Test(arguments: [
    ("", 1, "a value is missing"), ("{\n\"a\": 1,\n}", 3, "a key in quotation marks is missing"),
    ("{\n\"a\" 1}", 2, "a colon is missing after \"a\""), ("{\"a\": 1\n\"b\": 2}", 2, "a comma or '}' is missing"),
    ("[1\n2]", 2, "a comma or ']' is missing"), ("{\"a\": tru}", 1, "'tru' is not a value"),
    ("{\"a\": 01}", 1, "'01' is not a value"), ("{\"a\": \"b", 1, "a text is never closed"),
    ("{\"a\": \"\n\"}", 1, "a text holds a line break or control character; write it as an escape"),
    ("{\"a\": \"\\x\"}", 1, "an escape is unknown"), ("{\"a\": \"\\u12g4\"}", 1, "an escape has not four digits"),
    ("{\"a\": \"\\uD83D\"}", 1, "half of a character is missing"), ("{}\n\n{}", 3, "something follows the value"),
  ])
  func brokenJSON(_ text: String, _ line: Int, _ message: String) {
    let expected = "p.json:\(line): error: the JSON is broken: \(message); correct the file here or shortly before"
    #expect(refusal(text) == expected)
  }

  @Test func deepNestingIsRefused() {
    let refusal = refusal(String(repeating: "[", count: 100_000))
    #expect(refusal?.hasPrefix("p.json:1: error: the JSON is broken: values are nested too deeply") == true)
  }

  @Test func aMissingFileIsRefused() {
    let error = #expect(throws: Diagnostics.self) { try ProtocolSource.read("/no/such/protocol.json") }
    let expected =
      "/no/such/protocol.json:1: error: there is no file '/no/such/protocol.json'; "
      + "add the file or correct its name"
    #expect(error?.description == expected)
  }
}
