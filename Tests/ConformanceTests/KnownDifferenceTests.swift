import Testing

/// Each known difference is real, and its repair makes libxml2 agree with the specification's text.
@Suite(.enabled(if: OfficialSchemas.areThere, Comment(rawValue: OfficialSchemas.absence)))
struct KnownDifferenceTests {
  @Test(arguments: KnownDifferences.all)
  func libxml2IsWrong(_ difference: KnownDifference) throws {
    let workbench = try SchemaWorkbench(OfficialSchemas.all[0])
    #expect(!difference.examples.isEmpty)
    for example in difference.examples {
      let text = String(decoding: example.document, as: UTF8.self)
      #expect(workbench.validator.verdict(on: example.document).isValid != example.isValid, "\(text)")
      let names = KnownDifferences.explanation(of: example.document, ours: example.isValid, workbench)
      #expect(names?.contains(difference.name) == true, "\(text)")
    }
  }

  @Test("A plain document has nothing to repair")
  func nothingToRepair() throws {
    let workbench = try SchemaWorkbench(OfficialSchemas.all[1])
    for text in [Sample.test(), Sample.update(), Sample.metering(), Sample.offer(), Sample.signed(body: "AAAA")] {
      #expect(workbench.validator.verdict(on: Array(text.utf8)).isValid)
      #expect(KnownDifferences.explanation(of: Array(text.utf8), ours: true, workbench) == nil)
      #expect(KnownDifferences.explanation(of: Array(text.utf8), ours: false, workbench) == nil)
    }
  }

  @Test("A known difference does not hide another error")
  func hidesNothing() throws {
    let workbench = try SchemaWorkbench(OfficialSchemas.all[1])
    let text = Array(Sample.metering(revision: " 1", value: "x").utf8)
    #expect(KnownDifferences.explanation(of: text, ours: true, workbench) == nil)
  }
}
