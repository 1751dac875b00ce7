import Testing
import UFTPMessages

/// Our decoder's verdicts are those of libxml2's XSD validation of the official schemas, but for the known differences.
@Suite(.enabled(if: OfficialSchemas.areThere, Comment(rawValue: OfficialSchemas.absence)))
struct DifferentialTests {
  /// Every message in every version.
  static let cases: [Case] = OfficialSchemas.all.flatMap { schemas in
    let roots = (try? OutlineReader.outline(of: schemas).rootNames) ?? []
    return roots.map { Case(schemas: schemas, root: $0) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var schemas: OfficialSchemas
    var root: String

    var testDescription: String { "\(root) \(schemas)" }
  }

  @Test(arguments: cases)
  func verdictsAreEqual(_ item: Case) throws {
    var comparison = try Comparison(item.schemas)
    var mill = DocumentMill(outline: comparison.workbench.outline, root: item.root)
    var failures = 0
    for _ in 0..<TestRun.documents where failures < 3 {
      let (bytes, how) = try mill.next()
      guard let report = comparison.report(about: bytes, made: how) else { continue }
      Issue.record(Comment(rawValue: report))
      failures += 1
    }
    // Both verdicts must be there in number, or the comparison proves little.
    let enough = TestRun.documents / 10
    #expect(comparison.valid >= enough && comparison.invalid >= enough, "\(comparison.valid) and \(comparison.invalid)")
  }

  @Test("Each example of a known difference has the stated verdict", arguments: KnownDifferences.all)
  func knownDifferences(_ difference: KnownDifference) {
    for example in difference.examples {
      for version in ProtocolVersion.allCases {
        let verdict = SubjectVerdict(example.document, version: version)
        #expect(verdict.isValid == example.isValid, "\(verdict)\n\(String(decoding: example.document, as: UTF8.self))")
        #expect(verdict.contradiction == nil)
      }
    }
  }

  @Test("A decoder that is wrong is found out, and what it is wrong about is made small")
  func findsDifferences() throws {
    // Told another version, the decoder is wrong about one attribute.
    var comparison = try Comparison(OfficialSchemas.all[0], decodedAs: .v3_1_0)
    let text = Sample.offer().replacing(
      "<FlexOffer ",
      with: "<!-- x --><FlexOffer Unsolicited=\"true\" ContractID=\"abc\" "
    )
    #expect(comparison.complaint(about: Array(text.utf8))?.contains("Unsolicited") == true)
    let small = Shrinking.smallest(Array(text.utf8)) { comparison.complaint(about: $0) != nil }
    #expect(small.count < text.utf8.count && !String(decoding: small, as: UTF8.self).contains("abc"))
    #expect(comparison.complaint(about: Array(Sample.offer().utf8)) == nil)
  }

  @Test("Every document of a prefix of a document", arguments: OfficialSchemas.all)
  func truncations(_ schemas: OfficialSchemas) throws {
    var comparison = try Comparison(schemas)
    let document = Array(
      ("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- é --><?a?>" + Sample.update(content: "<!--x--> &#32;") + "\n<?b?><!---->")
        .utf8
    )
    for length in 0...document.count {
      guard let report = comparison.report(about: Array(document.prefix(length)), made: "the first \(length) bytes")
      else {
        continue
      }
      Issue.record(Comment(rawValue: report))
      return
    }
  }
}
