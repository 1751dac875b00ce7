import Testing

@testable import UFTPCodegen

/// What `protocol.json` says is held against the schemas, in both directions.
@Suite struct ProtocolCheckTests {
  private typealias Change = FixtureProtocol.Change

  private func diagnostics(_ old: String, _ new: String) throws -> String {
    try FixtureProtocol.diagnostics([Change("protocol.json", old, new)])
  }

  @Test func nothingIsWrongToBeginWith() throws {
    #expect(try FixtureProtocol.diagnostics([]) == "")
  }

  @Test func rootElementWithoutEntryShowsTheEntry() throws {
    let element = "<xs:element name=\"Offer\" type=\"OrderType\"/>\n  "
    let type =
      "<xs:complexType name=\"OfferType\"><xs:complexContent><xs:extension base=\"PayloadType\"/>"
      + "</xs:complexContent></xs:complexType>\n  "
    let text = try FixtureProtocol.diagnostics([
      Change("1.1.0/Trade.xsd", "<xs:element name=\"Ping\"", type + "<xs:element name=\"Ping\""),
      Change(
        "1.1.0/Trade.xsd",
        "<xs:element name=\"Ping\"",
        element.replacing("OrderType", with: "OfferType") + "<xs:element name=\"Ping\""
      ),
    ])
    #expect(
      text == """
        1.1.0/Trade.xsd:109: error: root element 'Offer' has no entry in protocol.json; add to "messages" "Offer": \
        { "from": ["BUYER"], "to": ["SELLER"], "response": "OfferResponse", "meaning": "…", "expects": "…", \
        "responseMeaning": "…" }, or name it as the response of a message
        """
    )
  }

  @Test func unknownNamesAreErrors() throws {
    #expect(
      try diagnostics("\"envelope\": \"Envelope\"", "\"envelope\": \"Wrapper\"").contains(
        "protocol.json:2: error: \"envelope\" 'Wrapper' is no root element of any schema; correct the name or take it out"
      )
    )
    #expect(
      try diagnostics("\"response\": \"Pong\"", "\"response\": \"Peng\"").contains(
        "protocol.json:32: error: the response of 'Ping' 'Peng' is no root element of any schema"
      )
    )
    #expect(
      try diagnostics("\"to\": [\"SELLER\"]", "\"to\": [\"SELER\"]").contains(
        "protocol.json:8: error: 'Order' names the role 'SELER', which is not among \"roles\"; add the role"
      )
    )
    #expect(
      try diagnostics("\"BUYER\": { \"title\"", "\"BUYR\": { \"title\"").contains(
        "protocol.json:4: error: the role 'BUYR' is no value of 'RoleType'; write one of BUYER, SELLER"
      )
    )
  }

  @Test func aResponseAnswersOneMessage() throws {
    #expect(
      try diagnostics("\"response\": \"Pong\"", "\"response\": \"OrderResponse\"").contains(
        "protocol.json:32: error: 'OrderResponse' is the response of both 'Order' and 'Ping'; name another response "
          + "for one of them (see also protocol.json:8)"
      )
    )
  }

  @Test func aResponseNamesItsRequest() throws {
    #expect(
      try diagnostics("\"SinkResponse\": \"AnsweredMessageID\"", "") == """
        1.1.0/Trade.xsd:68: error: no rule says which attribute of 'SinkResponse' names its 'Sink'; add to \
        "references" "SinkResponse": "AnsweredMessageID", or the attribute that does
        """
    )
    #expect(
      try diagnostics("\"AnsweredMessageID\"", "\"OtherMessageID\"").contains(
        "protocol.json:43: error: 'SinkResponse' has no attribute 'OtherMessageID'; name one that it has, or take it out"
      )
    )
    #expect(
      try diagnostics("\"SinkResponse\": \"Ans", "\"Order\": \"Ans").contains(
        "protocol.json:43: error: \"references\" speaks of 'Order', which is no response; take it out"
      )
    )
  }

  @Test func overridesMustMeanSomething() throws {
    #expect(
      try diagnostics("\"IdentifierType\": ", "\"IdentifierTyp\": ").contains(
        "protocol.json:47: error: \"names\" speaks of 'IdentifierTyp', which no schema has; write Type, Type/member "
          + "by the type that declares the member, or /Element; or take the entry out"
      )
    )
    #expect(
      try diagnostics("\"decodeText\"", "\"decode text\"").contains(
        "attribute 'Decode' has no name that Swift could use; name it in protocol.json"
      )
    )
  }

  @Test func leniencyTargetsMustExist() throws {
    #expect(
      try diagnostics("\"element\": \"Pong\"", "\"element\": \"Peng\"").contains(
        "protocol.json:51: error: the leniency 'pongResult' names 'Peng', which is no root element; correct it"
      )
    )
    #expect(
      try diagnostics("\"ignoredAttributes\": [\"Result\"]", "\"ignoredAttributes\": [\"Version\"]").contains(
        "protocol.json:51: error: the leniency 'pongResult' ignores 'Version', which 'Pong' has; take it out"
      )
    )
    #expect(
      try diagnostics("\"type\": \"UpperCodeType\"", "\"type\": \"AmountType\"").contains(
        "protocol.json:56: error: the leniency 'shortCode' needs a text type with a pattern; name another type"
      )
    )
    #expect(
      try diagnostics("\"pattern\": \"[a-z]*\"", "\"pattern\": \"[a-z\"").contains("protocol.json:56: error: ")
    )
  }
}
