import Foundation
import Testing

@testable import UFTPCodegen

/// What is generated depends on nothing but what the schemas say.
@Suite struct GenerationTests {
  private static let schemas = Places.packageRoot.appending(path: "Schemas")

  private func files(
    _ versions: [String],
    in folder: URL = schemas,
    includesDocumentation: Bool = true
  ) throws -> [GeneratedFile] {
    let request = GenerationRequest(
      schemas: versions.map { folder.appending(path: $0).path },
      protocolFile: Self.schemas.appending(path: "protocol.json").path,
      includesDocumentation: includesDocumentation
    )
    return try Generation(request).files
  }

  @Test(arguments: [
    (["3.0.0", "3.1.0"], "Sources/UFTPMessages/Generated")
  ])
  func committedFilesAreUpToDate(_ versions: [String], _ folder: String) throws {
    let path = Places.packageRoot.appending(path: folder).path
    let changes = try OutputFolder(path: path).changes(to: files(versions))
    #expect(changes.isEmpty, "run make generate: \(changes)")
  }

  @Test func committedFixtureIsUpToDate() throws {
    let fixture = try FixtureProtocol()
    defer { fixture.remove() }
    let output = Places.packageRoot.appending(path: "Tests/UFTPGeneratedFixtureTests/Generated").path
    let changes = try Generation(fixture.request(output: output)).changes()
    #expect(changes.isEmpty, "generate the fixture anew: \(changes)")
  }

  @Test(arguments: [["3.0.0"], ["3.1.0"], ["3.0.0", "3.1.0"]])
  func eachSetOfVersionsGenerates(_ versions: [String]) throws {
    let files = try files(versions)
    let offer = try #require(files.first { $0.path == "Messages/FlexOffer.swift" }).text
    #expect(offer.contains("unsolicited") == versions.contains("3.1.0"))
    #expect(offer.contains("since 3.1.0") == (versions.count == 2))
    #expect(offer.contains(".varying(") == (versions.count == 2))
    let order = try #require(files.first { $0.path == "Messages/FlexOrder.swift" }).text
    let type = versions == ["3.0.0"] ? "UUIDText" : "UUIDText?"
    #expect(order.contains("public var flexOfferMessageID: \(type)\n"))
    let version = try #require(files.first { $0.path == "Catalogue/ProtocolVersion.swift" }).text
    #expect(version.contains("ProtocolVersion.v\(versions.last == "3.0.0" ? "3_0_0" : "3_1_0")"))
  }

  @Test func whatVersionsDisagreeOnIsWrittenByEachType() throws {
    let attribute = #"<xs:attribute name="RejectionReason" type="xs:string"/>"#
    let required = attribute.replacing("/>", with: #" use="required"/>"#)
    let fixture = try FixtureProtocol([.init("1.1.0/Trade.xsd", attribute, required)])
    defer { fixture.remove() }
    let files = try Generation(fixture.request()).files
    let response = try #require(files.first { $0.path == "Messages/OrderResponse.swift" }).text
    #expect(response.contains("try writer.attributesOfPayload(shape, "))
    #expect(response.contains("try writer.attribute(shape, 7, rejectionReason, as: "))
    #expect(!files.contains { $0.text.contains("attributesOfResponse") })
  }

  @Test func orderOfFoldersMeansNothing() throws {
    #expect(try files(["3.1.0", "3.0.0"]) == files(["3.0.0", "3.1.0"]))
  }

  @Test func placeOfFoldersMeansNothing() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "uftp-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.schemas, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    #expect(try files(["3.0.0", "3.1.0"], in: copy) == files(["3.0.0", "3.1.0"]))
  }

  @Test(
    .enabled(if: Places.hasPublishedSchemas, "The published schemas are not in ../shared/schemas."),
    arguments: [["3.0.0"], ["3.1.0"], ["3.0.0", "3.1.0"]]
  )
  func publishedSchemasSayTheSameAsOurs(_ versions: [String]) throws {
    let published = try files(versions, in: Places.publishedSchemas, includesDocumentation: false)
    let own = try files(versions, includesDocumentation: false)
    #expect(published.map(\.path) == own.map(\.path))
    for (theirs, ours) in zip(published, own) { #expect(theirs.text == ours.text, "\(ours.path)") }
  }

  @Test func withoutDocumentationNoneOfTheSchemasWordsAreLeft() throws {
    let offer = try #require(
      files(["3.1.0"], includesDocumentation: false).first { $0.path == "Messages/FlexOffer.swift" }
    ).text
    #expect(offer.contains("/// Type `FlexOfferType` of UFTP-agr-dso.xsd."))
    #expect(offer.contains("  /// Attribute `Version`, `SpecVersion`, required.\n  public var version: SpecVersion"))
    #expect(!offer.contains("aggregator"))
  }

  @Test func linesAreNotTooLong() throws {
    for file in try files(["3.0.0", "3.1.0"]) {
      let longest = file.text.split(separator: "\n").map(\.count).max() ?? 0
      #expect(longest <= CodeWriter.width, "\(file.path)")
    }
  }

  @Test(arguments: ["AGR", "CRO", "DSO"])
  func stubsAreThoseThatAreCompiled(_ role: String) throws {
    let request = GenerationRequest(
      schemas: ["3.0.0", "3.1.0"].map { Self.schemas.appending(path: $0).path },
      protocolFile: Self.schemas.appending(path: "protocol.json").path
    )
    let kept = Places.packageRoot.appending(path: "Tests/UFTPMessagesTests/Stubs/My\(role)Handler.swift")
    try expectGolden(try Generation(request).stub(role: role), at: kept)
  }

  @Test func unknownRoleIsAnError() throws {
    let fixture = try FixtureProtocol()
    defer { fixture.remove() }
    let generation = try Generation(fixture.request())
    let error = #expect(throws: Diagnostics.self) { try generation.stub(role: "AGR") }
    #expect(error?.description == "error: there is no role 'AGR'; name one of BUYER, SELLER")
  }
}
