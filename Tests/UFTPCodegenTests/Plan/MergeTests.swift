import Testing

@testable import UFTPCodegen

/// Versions become one, or it is said what keeps them apart, and where.
@Suite struct MergeTests {
  private typealias Change = FixtureProtocol.Change

  private func diagnostics(_ file: String, _ old: String, _ new: String) throws -> String {
    try FixtureProtocol.diagnostics([Change("1.1.0/\(file)", old, new)])
  }

  private static let advice = "such versions cannot share one module: make them the same or generate them apart"

  @Test func typesOfAttributesAndElementsStay() throws {
    #expect(
      try diagnostics("Trade.xsd", "\"Currency\" type=\"CodeType\"", "\"Currency\" type=\"xs:string\"").contains(
        """
        1.1.0/Trade.xsd:40: error: the type of attribute 'Currency' of complex type 'OrderType' differs between 1.0.0 \
        and 1.1.0; \(Self.advice) (see also 1.0.0/Trade.xsd:39)
        """
      )
    )
    #expect(
      try diagnostics("Sink.xsd", "\"Right\" type=\"NoteType\"", "\"Right\" type=\"xs:string\"").contains(
        "the type of element 'Right' of complex type 'PairType' differs between 1.0.0 and 1.1.0"
      )
    )
  }

  @Test func orderOfElementsStays() throws {
    let text = try FixtureProtocol.diagnostics([
      Change("1.1.0/Sink.xsd", "<xs:element name=\"Next\" type=\"NodeType\" minOccurs=\"0\"/>", ""),
      Change(
        "1.1.0/Sink.xsd",
        "<xs:element name=\"Via\" type=\"ViaType\" minOccurs=\"0\"/>",
        "<xs:element name=\"Via\" type=\"ViaType\" minOccurs=\"0\"/>"
          + "<xs:element name=\"Next\" type=\"NodeType\" minOccurs=\"0\"/>"
      ),
    ])
    #expect(
      text == """
        1.1.0/Sink.xsd:91: error: the order of the elements of complex type 'NodeType' differs between the versions; \
        \(Self.advice) (see also 1.0.0/Sink.xsd:91)
        """
    )
  }

  @Test func kindOfContentStays() throws {
    let text = try FixtureProtocol.diagnostics([
      Change("1.1.0/Sink.xsd", "<xs:all minOccurs=\"0\">", "<xs:sequence>"),
      Change(
        "1.1.0/Sink.xsd",
        "<xs:element name=\"Right\" type=\"xs:int\"/>\n    </xs:all>",
        "<xs:element name=\"Right\" type=\"xs:int\"/>\n    </xs:sequence>"
      ),
    ])
    #expect(text.contains("the kind of content of complex type 'MaybePairType' differs between 1.0.0 and 1.1.0"))
  }

  @Test func basesDefaultsAndFixedValuesStay() throws {
    #expect(
      try diagnostics(
        "Sink.xsd",
        "name=\"step\" type=\"StepType\" default=\"15\"",
        "name=\"step\" type=\"StepType\" default=\"-60\""
      )
      .contains("the default value of attribute 'step' of complex type 'SinkType' differs between 1.0.0 and 1.1.0")
    )
    #expect(
      try diagnostics("Sink.xsd", "type=\"xs:token\" fixed=\"sink\"", "type=\"xs:token\" fixed=\"sunk\"").contains(
        "the fixed value of attribute 'kind' of complex type 'SinkType' differs between 1.0.0 and 1.1.0"
      )
    )
    #expect(
      try diagnostics("Values.xsd", "<xs:restriction base=\"xs:double\">", "<xs:restriction base=\"xs:float\">")
        .contains(
          "what simple type 'RatioType' is made from differs between 1.0.0 and 1.1.0"
        )
    )
  }

  @Test func versionsMustDifferAndBelongTogether() throws {
    let fixture = try FixtureProtocol()
    defer { fixture.remove() }
    var request = fixture.request()
    request.schemas.append(request.schemas[0] + "/../1.0.0")
    let twice = #expect(throws: Diagnostics.self) { try Generation(request) }
    #expect(twice?.description.contains("version 1.0.0 is given twice; name each schema folder once") == true)
    var newer = try SchemaModel.load(folder: request.schemas[1])
    newer.version = "2.0.0"
    var merger = SchemaMerger([newer, try SchemaModel.load(folder: request.schemas[0])])
    #expect(merger.merge().versions == ["1.0.0", "2.0.0"])
    #expect(
      merger.diagnostics.map(\.message) == ["versions 1.0.0 and 2.0.0 belong to different major versions"]
    )
  }

  @Test func tenComesAfterNine() {
    #expect(VersionNumber("3.9.0") < VersionNumber("3.10.0"))
    #expect(!(VersionNumber("3.10.0") < VersionNumber("3.9.1")))
  }

  @Test(
    arguments: [
      ([["a", "b"], ["a", "x", "b"]], ["a", "x", "b"]),
      ([["a", "old", "b"], ["a", "b", "new"]], ["a", "old", "b", "new"]),
      ([["a"], ["b"], ["a", "c", "b"]], nil),
      ([["a", "b"], ["b", "a"]], nil),
      ([[], ["a"]], ["a"]),
    ] as [([[String]], [String]?)]
  )
  func oneOrderOutOfMany(_ lists: [[String]], _ expected: [String]?) {
    #expect(OrderedUnion.keepingOrder(lists) == expected)
  }

  @Test func presenceInWords() {
    let versions = ["1.0.0", "1.1.0", "1.2.0"]
    #expect(Presence([true, true, true]).note(versions: versions) == nil)
    #expect(Presence([false, true, true]).note(versions: versions) == "since 1.1.0")
    #expect(Presence([true, true, false]).note(versions: versions) == "until 1.1.0")
    #expect(Presence([false, true, false]).note(versions: versions) == "from 1.1.0 to 1.1.0")
    #expect(Presence([true, false, true]).note(versions: versions) == "only in 1.0.0, 1.2.0")
  }
}
