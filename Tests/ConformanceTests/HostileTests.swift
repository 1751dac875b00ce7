import Testing
import UFTPCoding
import UFTPMessages

/// Documents that grow without bound in one respect each: reading them ends, in time that grows no faster.
struct HostileTests {
  struct Growth: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var isValid: Bool
    var document: @Sendable () -> String

    init(_ name: String, isValid: Bool, _ document: @escaping @Sendable () -> String) {
      testDescription = name
      self.isValid = isValid
      self.document = document
    }
  }

  private static let long = 300_000

  private static func times(_ text: String, _ count: Int = long) -> String { String(repeating: text, count: count) }

  private static func reason(_ text: String) -> String {
    Sample.test().replacing("TestMessage", with: "FlexRequestResponse").replacing(
      "><",
      with:
        " FlexRequestMessageID=\"00000000-0000-0000-0000-000000000000\" Result=\"Rejected\" RejectionReason=\"\(text)\"><"
    )
  }

  private static func address(_ text: String) -> String {
    Sample.update().replacing("ean.123456789012", with: text)
  }

  static let growths: [Growth] = [
    Growth("attributes", isValid: false) {
      Sample.test(attributes: (0..<100_000).map { "a\($0)=\"\"" }.joined(separator: " "))
    },
    Growth("declarations", isValid: false) {
      Sample.test(attributes: (0..<100_000).map { "xmlns:a\($0)=\"u\"" }.joined(separator: " "))
    },
    Growth("long prefixes", isValid: true) {
      Sample.test(attributes: (0..<200).map { "xmlns:a\($0)\(times("b", 2000))=\"u\"" }.joined(separator: " "))
    },
    Growth("depth", isValid: false) { Sample.test(content: times("<a>", 100_000)) },
    Growth("depth, closed", isValid: false) { times("<a>", 100_000) + times("</a>", 100_000) },
    Growth("a comment", isValid: true) { Sample.test(content: "<!--" + times("- ") + "-->") },
    Growth("an open comment", isValid: false) { Sample.test(content: "<!--" + times("x")) },
    Growth("comments", isValid: true) { Sample.test(content: times("<!---->")) },
    Growth("instructions", isValid: true) { Sample.test(content: times("<?a?>")) },
    Growth("an instruction", isValid: true) { Sample.test(content: "<?a " + times("? ") + "?>") },
    Growth("CDATA sections", isValid: true) { Sample.update(content: times("<![CDATA[ ]]>")) },
    Growth("brackets", isValid: false) { Sample.update(content: "<![CDATA[" + times("]") + "]]>") },
    Growth("references to white space", isValid: true) { Sample.update(content: times("&#32;")) },
    Growth("text", isValid: false) { Sample.update(content: times("x")) },
    Growth("a text", isValid: true) { reason(times("x", 10_000_000)) },
    Growth("a text without end", isValid: false) { "<TestMessage Version=\"" + times("x") },
    Growth("references", isValid: true) { reason(times("&lt;")) },
    Growth("references of many digits", isValid: true) { reason("&#x" + times("0") + "41;") },
    Growth("carriage returns", isValid: true) { reason(times("\r")) },
    Growth("colons in an address", isValid: false) { address("ea1.2024-01." + times(":")) },
    Growth("letters and colons in an address", isValid: false) { address("ea1.2024-01." + times("a:")) },
    Growth("digits of an address", isValid: false) { address("ean." + times("1")) },
    Growth("digits of a version", isValid: true) { Sample.test(version: times("9") + ".0.0") },
    Growth("points of a version", isValid: false) { Sample.test(version: times("9.")) },
    Growth("labels of a domain", isValid: true) { Sample.test().replacing("a.nl", with: times("a-1.") + "nl") },
    Growth("labels of a wrong domain", isValid: false) { Sample.test().replacing("a.nl", with: times("a-1.") + "1") },
    Growth("digits of a number", isValid: false) { Sample.metering(start: times("9")) },
    Growth("zeros before a number", isValid: true) { Sample.metering(start: times("0") + "1") },
    Growth("digits of a decimal", isValid: false) { Sample.metering(value: "0." + times("1")) },
    Growth("a duration", isValid: false) { Sample.metering(duration: "P" + times("1Y")) },
    Growth("zeros of a duration", isValid: true) { Sample.metering(duration: "PT" + times("0") + "15M") },
    Growth("fractions of a second", isValid: false) { Sample.test(timeStamp: "2024-01-01T00:00:00." + times("0")) },
    Growth("digits of a year", isValid: false) { Sample.test(timeStamp: times("9") + "-01-01T00:00:00") },
    Growth("base64", isValid: true) { Sample.signed(body: times("AAAA")) },
    Growth("base64 with spaces", isValid: true) { Sample.signed(body: times(" A")) },
    Growth("padding", isValid: false) { Sample.signed(body: "AAAA" + times("=")) },
    Growth("elements", isValid: true) {
      Sample.metering().replacing(
        "<ISP Start=\"1\" Value=\"1\"/>",
        with: times("<ISP Start=\"1\" Value=\"1\"/>", 20_000)
      )
    },
    Growth("elements that are wrong", isValid: false) {
      Sample.metering().replacing("<ISP Start=\"1\" Value=\"1\"/>", with: times("<ISP Start=\"x\"/><a/>", 20_000))
    },
    Growth("white space in a tag", isValid: true) { Sample.test(attributes: times("\n")) },
    Growth("a name", isValid: false) { Sample.test(content: "<" + times("a") + "/>") },
    Growth("colons in a name", isValid: false) { Sample.test(attributes: times("a:") + "=\"\"") },
    Growth("an epilog", isValid: true) { Sample.test(epilog: times("\n<!---->")) },
    Growth("an XML declaration", isValid: true) {
      Sample.test(prolog: "<?xml version=\"1." + times("1") + "\"" + times(" ") + "?>")
    },
  ]

  @Test(.timeLimit(.minutes(1)), arguments: growths)
  func ends(_ growth: Growth) {
    let verdict = SubjectVerdict(Array(growth.document().utf8), version: .latest)
    #expect(verdict.isValid == growth.isValid, "\(verdict.description.prefix(500))")
    #expect(verdict.contradiction == nil)
  }

  @Test("All errors of a document with very many", .timeLimit(.minutes(1)))
  func manyErrors() throws {
    let isp = "<ISP Start=\"1\" Value=\"1\"/>"
    let document = Array(Sample.metering().replacing(isp, with: Self.times("<ISP Start=\"x\"/>\n", 10_000)).utf8)
    let errors = UFTPDocument.errors(in: document, limit: 15_000)
    #expect(errors.count == 15_000)
    #expect(errors.last?.line == 7500)
    #expect(UFTPDocument.errors(in: document).count == 100)
  }
}
