import Testing
import UFTPCoding
import UFTPMessages

/// What is decoded and encoded again is the same document, by libxml2's view of both.
@Suite(.enabled(if: OfficialSchemas.areThere, Comment(rawValue: OfficialSchemas.absence)))
struct RoundTripTests {
  @Test(arguments: DifferentialTests.cases)
  func nothingIsLost(_ item: DifferentialTests.Case) throws {
    let trip = try RoundTrip(item.schemas)
    var random = TestRun.generator(for: "round trip \(item.schemas) \(item.root)")
    for _ in 0..<max(20, TestRun.documents / 10) {
      let tree = try TreeGenerator(outline: trip.workbench.outline).document(item.root, &random)
      let bytes = NoisyWriter.bytes(tree, outline: trip.workbench.outline, noise: random.number(0...2), &random)
      let layout: XMLEncodingOptions.Layout = random.oneIn(2) ? .compact : .indented
      guard let complaint = trip.complaint(about: bytes, layout) else { continue }
      Issue.record("UFTP_SEED=\(TestRun.seed) \(complaint)\n\(String(decoding: bytes, as: UTF8.self))")
      return
    }
  }

  @Test("A document of 3.0.0 is one of 3.1.0 with the same value", arguments: DifferentialTests.cases)
  func oldIsNew(_ item: DifferentialTests.Case) throws {
    guard item.schemas == OfficialSchemas.all[0] else { return }
    let outline = try SchemaWorkbench(item.schemas).outline
    var random = TestRun.generator(for: "old and new \(item.root)")
    for _ in 0..<20 {
      let tree = try TreeGenerator(outline: outline).document(item.root, &random)
      let bytes = NoisyWriter.bytes(tree, outline: outline, noise: 1, &random)
      let old = try UFTPDocument(xml: bytes, options: XMLDecodingOptions(version: ProtocolVersion.v3_0_0))
      let new = try UFTPDocument(xml: bytes, options: XMLDecodingOptions(version: ProtocolVersion.v3_1_0))
      #expect(old == new)
      let oldText = try old.xml(options: XMLEncodingOptions(version: ProtocolVersion.v3_0_0))
      #expect(try new.xml() == oldText)
    }
  }
}

/// Decodes, encodes and decodes again.
struct RoundTrip {
  var workbench: SchemaWorkbench
  var version: ProtocolVersion

  init(_ schemas: OfficialSchemas) throws {
    workbench = try SchemaWorkbench(schemas)
    guard let version = schemas.protocolVersion else {
      throw OracleFailure("the generated code does not know the version \(schemas)")
    }
    self.version = version
  }

  /// What got lost or changed on the way; nil if nothing did.
  func complaint(about bytes: [UInt8], _ layout: XMLEncodingOptions.Layout) -> String? {
    do {
      let options = XMLDecodingOptions(version: version)
      let document = try UFTPDocument(xml: bytes, options: options)
      let written = try document.xml(options: XMLEncodingOptions(version: version, layout: layout))
      let text = String(decoding: written, as: UTF8.self)
      if try UFTPDocument(xml: written, options: options) != document { return "another value: \(text)" }
      let verdict = workbench.validator.verdict(on: written)
      if !verdict.isValid { return "\(verdict): \(text)" }
      return canonical(bytes) == canonical(written) ? nil : "another infoset: \(text)"
    } catch {
      return "\(error)"
    }
  }

  private func canonical(_ bytes: [UInt8]) -> InfosetElement? {
    guard let infoset = ParsedDocument(bytes).infoset, let type = workbench.outline.type(ofRoot: infoset.name) else {
      return nil
    }
    return CanonicalInfoset(outline: workbench.outline).canonical(infoset, type)
  }
}
