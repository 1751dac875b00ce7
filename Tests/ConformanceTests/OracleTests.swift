import Testing

/// The oracle is trusted only as far as it is tested: both verdicts of each rule that it adds to libxml2.
@Suite(.enabled(if: OfficialSchemas.areThere, Comment(rawValue: OfficialSchemas.absence)))
struct OracleTests {
  static let message = """
    <TestMessage Version="3.1.0" SenderDomain="a.nl" RecipientDomain="b.nl" TimeStamp="2024-01-01T00:00:00Z" \
    MessageID="00000000-0000-0000-0000-000000000000" ConversationID="00000000-0000-0000-0000-000000000000"/>
    """

  @Test(arguments: OfficialSchemas.all)
  func judges(_ schemas: OfficialSchemas) throws {
    let validator = try SchemaValidator(schemas)
    #expect(validator.verdict(on: Array(Self.message.utf8)).isValid)
    #expect(!validator.verdict(on: Array(Self.message.dropLast().utf8)).isValid)
    #expect(!validator.verdict(on: Array(Self.message.replacing("a.nl", with: "a").utf8)).isValid)
  }

  @Test(
    "Policy refuses what libxml2 would read",
    arguments: [
      "<!DOCTYPE TestMessage>" + message, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + message,
      message.replacing("TestMessage", with: "TestMessage xmlns:a=\"\""),
    ]
  )
  func policy(_ text: String) throws {
    let validator = try SchemaValidator(OfficialSchemas.all[1])
    #expect(ParsedDocument(Array(text.utf8)).document != nil)
    #expect(!validator.verdict(on: Array(text.utf8)).isValid)
  }

  @Test
  func tellsWhereAndWhy() throws {
    let validator = try SchemaValidator(OfficialSchemas.all[1])
    let verdict = validator.verdict(on: Array(("<!--\n-->" + Self.message.replacing("b.nl", with: "b")).utf8))
    #expect(verdict.reasons.count >= 1)
    #expect(verdict.description.contains("line 2"))
    #expect(verdict.description.contains("RecipientDomain"))
  }

  @Test
  func differsByVersion() throws {
    let text = Self.message.replacing("<TestMessage", with: "<FlexOrder").replacing(
      "/>",
      with: """
         ISP-Duration="PT15M" TimeZone="Europe/Amsterdam" Period="2024-01-01" CongestionPoint="ean.123456789012" \
        Price="1" Currency="EUR" OrderReference="r"><ISP Power="1" Start="1"/></FlexOrder>
        """
    )
    let verdicts = try OfficialSchemas.all.map { try SchemaValidator($0).verdict(on: Array(text.utf8)).isValid }
    #expect(verdicts == [false, true])
  }
}
