import Testing

@testable import UFTPCodegen

/// Two of one name are told with both places, and an override settles it.
@Suite struct NameCollisionTests {
  private typealias Change = FixtureProtocol.Change

  private static let twin = Change(
    "1.1.0/Values.xsd",
    "<xs:simpleType name=\"KeyType\">",
    "<xs:simpleType name=\"Key\"><xs:restriction base=\"xs:string\"/></xs:simpleType>\n  <xs:simpleType name=\"KeyType\">"
  )

  @Test func typesOfOneName() throws {
    #expect(
      try FixtureProtocol.diagnostics([Self.twin], versions: ["1.1.0"]) == """
        1.1.0/Values.xsd:92: error: type 'KeyType' would be called 'Key', as is type 'Key'; name one of them in \
        protocol.json: "names": { "KeyType": "…" } (see also 1.1.0/Values.xsd:91)
        """
    )
    let settled = Change("protocol.json", "\"names\": {", "\"names\": { \"Key\": \"PlainKey\",")
    let files = try FixtureProtocol.files([Self.twin, settled], versions: ["1.1.0"])
    #expect(files["Values/PlainKey.swift"]?.contains("public nonisolated struct PlainKey: XSDText") == true)
  }

  @Test(arguments: ["MessageType", "XMLOutput", "XSDStoredText", "XSDTextBounds", "XMLUsualTag"])
  func typesOfGeneratedNames(_ name: String) throws {
    let change = Change("protocol.json", "\"MessageIdentifier\"", "\"\(name)\"")
    #expect(
      try FixtureProtocol.diagnostics([change]).contains(
        "type 'IdentifierType' would be called '\(name)', as is generated code"
      )
    )
  }

  @Test func membersOfOneName() throws {
    let change = Change(
      "1.1.0/Trade.xsd",
      "<xs:attribute name=\"Unit\"",
      "<xs:attribute name=\"tax\" type=\"xs:string\"/>\n    <xs:attribute name=\"Unit\""
    )
    #expect(
      try FixtureProtocol.diagnostics([change]) == """
        1.1.0/Trade.xsd:48: error: attribute 'tax' would be called 'tax' in 'LineType', as is attribute 'Tax'; name \
        one of them in protocol.json: "names": { "LineType/tax": "…" } (see also 1.1.0/Trade.xsd:47)
        """
    )
  }

  @Test func membersThatGeneratedCodeNeeds() throws {
    let change = Change("protocol.json", "\"WordsType/Decode\": \"decodeText\",", "")
    #expect(
      try FixtureProtocol.diagnostics([change]).contains(
        "attribute 'Decode' would be called 'decode' in 'WordsType', as is generated code"
      )
    )
  }

  @Test func casesOfOneNameOrNone() throws {
    let twin = Change(
      "1.1.0/Values.xsd",
      "<xs:enumeration value=\"kW\"/>",
      "<xs:enumeration value=\"k-w\"/><xs:enumeration value=\"kW\"/>"
    )
    #expect(
      try FixtureProtocol.diagnostics([twin]).contains(
        "value 'kW' would be called 'kW' in 'UnitType', as is value 'k-w'"
      )
    )
    let nameless = Change("1.1.0/Values.xsd", "<xs:enumeration value=\"kW\"/>", "<xs:enumeration value=\"+\"/>")
    #expect(
      try FixtureProtocol.diagnostics([nameless]).contains(
        "value '+' has no name that Swift could use; name it in protocol.json: \"names\": { \"UnitType/+\": \"…\" }"
      )
    )
  }

  @Test(arguments: ["usual", "whiteSpace"])
  func casesThatGeneratedCodeNeeds(_ name: String) throws {
    let change = Change(
      "1.1.0/Values.xsd",
      "<xs:enumeration value=\"kW\"/>",
      "<xs:enumeration value=\"\(name)\"/><xs:enumeration value=\"kW\"/>"
    )
    #expect(
      try FixtureProtocol.diagnostics([change]).contains(
        "value '\(name)' would be called '\(name)' in 'UnitType', as is generated code"
      )
    )
  }

  @Test func anInheritedMemberIsNamedWhereItIsDeclared() throws {
    let change = Change("protocol.json", "\"names\": {", "\"names\": { \"PayloadType/Version\": \"specVersion\",")
    let files = try FixtureProtocol.files([change])
    #expect(files["Metadata/Payload.swift"]?.contains("var specVersion: String { get set }") == true)
    #expect(files["Messages/Order.swift"]?.contains("public var specVersion: String") == true)
    let wrong = Change("protocol.json", "\"names\": {", "\"names\": { \"OrderType/Version\": \"specVersion\",")
    #expect(try FixtureProtocol.diagnostics([wrong]).contains("\"names\" speaks of 'OrderType/Version'"))
  }

  @Test func namesThatTheGeneratedCodeTakesItself() throws {
    let accessor = Change(
      "1.1.0/Trade.xsd",
      "<xs:attribute name=\"Unit\"",
      "<xs:attribute name=\"TaxOrDefault\" type=\"xs:string\"/>\n    <xs:attribute name=\"Unit\""
    )
    #expect(
      try FixtureProtocol.diagnostics([accessor]).contains(
        "the default of attribute 'Tax' would be called 'taxOrDefault' in 'LineType', as is attribute 'TaxOrDefault'"
      )
    )
    let handler = Change("protocol.json", "\"MessageIdentifier\"", "\"BUYERHandler\"")
    #expect(try FixtureProtocol.diagnostics([handler]).contains("would be called 'BUYERHandler', as is generated code"))
    let leniency = Change("protocol.json", "\"pongResult\"", "\"named\"")
    #expect(
      try FixtureProtocol.diagnostics([leniency]).contains(
        "protocol.json:51: error: the leniency 'named' has no name that the code could use"
      )
    )
    let message = Change("protocol.json", "\"names\": {", "\"names\": { \"/Pong\": \"payload\",")
    #expect(try FixtureProtocol.diagnostics([message]).contains("root element 'Pong' would be called 'payload'"))
  }
}
