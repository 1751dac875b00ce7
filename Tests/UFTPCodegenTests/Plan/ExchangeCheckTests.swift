import Testing

@testable import UFTPCodegen

/// Root elements must be such that messages can be made of them.
@Suite struct ExchangeCheckTests {
  private typealias Change = FixtureProtocol.Change

  private func diagnostics(_ old: String, _ new: String) throws -> String {
    try FixtureProtocol.diagnostics([Change("1.1.0/Trade.xsd", old, new)], versions: ["1.1.0"])
  }

  @Test func twoRootElementsOfOneType() throws {
    #expect(
      try diagnostics("<xs:element name=\"Pong\" type=\"PongType\"/>", "<xs:element name=\"Pong\" type=\"PingType\"/>")
        .contains(
          """
          1.1.0/Trade.xsd:109: error: root elements 'Pong' and 'Ping' share the type 'PingType'; extend the type by an \
          empty one for each of them, so that a value knows which message it is (see also 1.1.0/Trade.xsd:108)
          """
        )
    )
  }

  @Test func rootElementOfSimpleType() throws {
    #expect(
      try diagnostics("name=\"Pong\" type=\"PongType\"", "name=\"Pong\" type=\"xs:string\"").contains(
        """
        1.1.0/Trade.xsd:109: error: root element 'Pong' has a simple type; give it a complex type with simple content
        """
      )
    )
  }

  @Test func messageThatIsNoPayload() throws {
    let pong = """
      <xs:complexType name="PongType">
          <xs:complexContent>
            <xs:extension base="PayloadType"/>
          </xs:complexContent>
        </xs:complexType>
      """
    #expect(
      try diagnostics(pong, "<xs:complexType name=\"PongType\"/>").contains(
        "1.1.0/Trade.xsd:79: error: message 'Pong' does not extend 'PayloadType', as the others do; let its type extend it"
      )
    )
  }

  @Test func payloadWithoutMetadata() throws {
    #expect(
      try diagnostics("<xs:attribute name=\"TimeStamp\" type=\"xs:dateTime\" use=\"required\"/>", "").contains(
        "1.1.0/Trade.xsd:12: error: 'PayloadType' needs the attribute 'TimeStamp', required; declare it"
      )
    )
    #expect(
      try diagnostics("\"MessageID\" type=\"IdentifierType\"", "\"MessageID\" type=\"xs:string\"").contains(
        "1.1.0/Trade.xsd:12: error: 'MessageID' of 'PayloadType' needs a named text type"
      )
    )
  }

  @Test func envelopeWithoutRole() throws {
    #expect(
      try diagnostics("<xs:attribute name=\"SenderRole\" type=\"RoleType\" use=\"required\"/>", "").contains(
        "1.1.0/Trade.xsd:6: error: the envelope 'Envelope' needs an attribute 'SenderRole' that lists the roles"
      )
    )
  }

  @Test func aResponseIsMadeOnlyWhereItsSchemaAllowsIt() throws {
    let files = try FixtureProtocol.files()
    #expect(files["Messages/OrderResponse.swift"]?.contains("OrderResponse: RejectingResponse") == true)
    #expect(files["Messages/Pong.swift"]?.contains("Pong: AcceptingResponse") == true)
    #expect(files["Messages/Pong.swift"]?.contains("RejectingResponse") == false)
    #expect(files["Messages/SinkResponse.swift"]?.contains("AcceptingResponse") == false)
    // A request that may leave out what the response must repeat is not enough.
    let optional = Change(
      "1.1.0/Trade.xsd",
      "<xs:attribute name=\"Currency\" type=\"CodeType\" use=\"required\"/>\n      </xs:extension>\n    </xs:complexContent>\n  </xs:complexType>\n\n  <xs:complexType name=\"LineType\">",
      "<xs:attribute name=\"Currency\" type=\"CodeType\"/>\n      </xs:extension>\n    </xs:complexContent>\n  </xs:complexType>\n\n  <xs:complexType name=\"LineType\">"
    )
    let fewer = try FixtureProtocol.files([optional])
    #expect(fewer["Messages/OrderResponse.swift"]?.contains("AcceptingResponse") == false)
  }
}
