import Foundation
import Testing

@testable import UFTPCodegen

/// What changed between two schema sets.
@Suite struct SchemaDiffTests {
  private static let folder = Places.fixtures.appending(path: "diff")

  private func model(_ version: String) throws -> SchemaModel {
    try SchemaModel.load(folder: Self.folder.appending(path: version).path)
  }

  @Test(arguments: [("1.0.0", "1.1.0"), ("1.1.0", "1.0.0")])
  func differencesByMessage(_ old: String, _ new: String) throws {
    let diff = SchemaDiff(from: try model(old), to: try model(new))
    try expectGolden(diff.text, at: Self.folder.appending(path: "\(old)-\(new).txt"))
  }

  @Test func theSameIsTheSame() throws {
    let diff = SchemaDiff(from: try model("1.0.0"), to: try model("1.0.0"))
    #expect(diff.isEmpty)
    #expect(diff.text == "1.0.0 -> 1.0.0: no difference\n")
  }

  @Test func whatIsOnlyAddedBreaksNothingOld() throws {
    let old = try TemporarySchemas.model(
      "<xs:element name=\"A\"><xs:complexType/></xs:element>"
    )
    let new = try TemporarySchemas.model(
      "<xs:element name=\"A\"><xs:complexType><xs:attribute name=\"b\" type=\"xs:string\"/></xs:complexType></xs:element>"
    )
    let forth = SchemaDiff(from: old, to: new)
    let change = SchemaChange(
      message: "A",
      place: "@b",
      kind: .attribute,
      old: nil,
      new: "xs:string, optional",
      impact: .refusedByOld
    )
    #expect(forth.changes == [change])
    #expect(forth.impact == .refusedByOld)
    #expect(SchemaDiff(from: new, to: old).impact == .refusesOld)
  }

  @Test(.enabled(if: Places.hasPublishedSchemas, "The published schemas are not in ../shared/schemas."))
  func publishedVersions() throws {
    let old = try SchemaModel.load(folder: Places.publishedSchemas.appending(path: "3.0.0").path)
    let new = try SchemaModel.load(folder: Places.publishedSchemas.appending(path: "3.1.0").path)
    #expect(
      SchemaDiff(from: old, to: new).text == """
        3.0.0 -> 3.1.0

        FlexOffer
          + @Unsolicited: xs:boolean, optional [a 3.0.0 peer may refuse it]

        FlexOrder
          ~ @FlexOfferMessageID use: required -> optional [a 3.0.0 peer may refuse it]
          + @Unsolicited: xs:boolean, optional [a 3.0.0 peer may refuse it]
          + @ServiceType: xs:string, optional [a 3.0.0 peer may refuse it]

        Every document of 3.0.0 is valid in 3.1.0.
        A 3.0.0 peer may refuse documents of 3.1.0.

        """
    )
  }
}
