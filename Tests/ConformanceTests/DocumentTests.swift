import Testing

/// The generator's word that its documents are valid is checked with the oracle.
@Suite(.enabled(if: OfficialSchemas.areThere, Comment(rawValue: OfficialSchemas.absence)))
struct DocumentTests {
  @Test(arguments: OfficialSchemas.all)
  func outlineHasEveryMessage(_ schemas: OfficialSchemas) throws {
    let outline = try OutlineReader.outline(of: schemas)
    #expect(outline.rootNames.count == 27)
    #expect(outline.roots["SignedMessage"] == "SignedMessageType")
    let order = try #require(outline.type(ofRoot: "FlexOrder"))
    #expect(order.attribute("FlexOfferMessageID")?.isRequired == (schemas.version == "3.0.0"))
    #expect((order.attribute("Unsolicited") == nil) == (schemas.version == "3.0.0"))
    #expect(order.attributes.first?.name == "Version")
    #expect(order.child("ISP")?.minOccurs == 1)
  }

  @Test(arguments: OfficialSchemas.all)
  func documentsAreValid(_ schemas: OfficialSchemas) throws {
    let workbench = try SchemaWorkbench(schemas)
    for root in workbench.outline.rootNames {
      var random = TestRun.generator(for: "documents \(schemas.version) \(root)")
      for _ in 0..<max(20, TestRun.documents / 20) {
        let tree = try TreeGenerator(outline: workbench.outline).document(root, &random)
        let noise = random.number(0...2)
        let bytes = NoisyWriter.bytes(tree, outline: workbench.outline, noise: noise, &random)
        let verdict = workbench.validator.verdict(on: bytes)
        guard !verdict.isValid else { continue }
        Issue.record("\(verdict)\n\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  @Test("Noise does not change what a document says", arguments: OfficialSchemas.all)
  func noiseIsNoise(_ schemas: OfficialSchemas) throws {
    let outline = try OutlineReader.outline(of: schemas)
    var random = TestRun.generator(for: "noise \(schemas.version)")
    for root in outline.rootNames {
      let tree = try TreeGenerator(outline: outline).document(root, &random)
      let plain = NoisyWriter.bytes(tree, outline: outline, noise: 0, &random)
      let noisy = NoisyWriter.bytes(tree, outline: outline, noise: 2, &random)
      #expect(ParsedDocument(plain).infoset?.ownPart == ParsedDocument(noisy).infoset?.ownPart)
    }
  }
}

extension InfosetElement {
  /// Without the attributes of XML Schema itself.
  var ownPart: InfosetElement {
    var element = self
    element.attributes = attributes.filter { !$0.key.hasPrefix("{") }
    element.children = children.map(\.ownPart)
    return element
  }
}
