import Foundation
import Testing

@testable import UFTPCodegen

/// One folder per construct of XML Schema: what the model says about it, or what is wrong with it.
@Suite struct SchemaFixtureTests {
  static let fixtures = Places.folders(in: Places.fixtures).filter { hasSchemas($0) }

  private static func hasSchemas(_ fixture: String) -> Bool {
    !Places.folders(in: schemas(of: fixture)).isEmpty
  }

  private static func schemas(of fixture: String) -> URL {
    Places.fixtures.appending(path: fixture).appending(path: "schemas")
  }

  @Test func thereAreFixtures() {
    #expect(Self.fixtures.count > 40)
  }

  @Test(arguments: fixtures)
  func resolves(_ fixture: String) throws {
    let schemas = Self.schemas(of: fixture)
    let version = try #require(Places.folders(in: schemas).first)
    let folder = Places.fixtures.appending(path: fixture)
    let expectsError = fixture.hasPrefix("refused-")
    do {
      let model = try SchemaModel.load(folder: schemas.appending(path: version).path)
      #expect(!expectsError, "\(fixture) was expected to be refused")
      let text = try model.describe().replacingOccurrences(of: schemas.path + "/", with: "")
      try expectGolden(text, at: folder.appending(path: "model.json"))
    } catch let diagnostics as Diagnostics {
      #expect(expectsError, "\(fixture): \(diagnostics)")
      let text = diagnostics.description.replacingOccurrences(of: schemas.path + "/", with: "") + "\n"
      try expectGolden(text, at: folder.appending(path: "diagnostics.txt"))
    }
  }

  @Test func everyDiagnosticHasAPlaceAndAdvice() throws {
    for fixture in Self.fixtures where fixture.hasPrefix("refused-") {
      let schemas = Self.schemas(of: fixture)
      let version = try #require(Places.folders(in: schemas).first)
      let error = #expect(throws: Diagnostics.self) {
        try SchemaModel.load(folder: schemas.appending(path: version).path)
      }
      for diagnostic in error?.all ?? [] {
        #expect(diagnostic.location != nil, "\(fixture): \(diagnostic)")
        #expect(diagnostic.advice != nil, "\(fixture): \(diagnostic)")
      }
    }
  }
}
