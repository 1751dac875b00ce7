import Foundation
import Testing

@testable import UFTPCodegen

/// The schemas as the standard's authors publish them, on machines that have them beside the package.
@Suite(.enabled(if: Places.hasPublishedSchemas, "The published schemas are not in ../shared/schemas."))
struct PublishedSchemaTests {
  private func model(_ version: String) throws -> SchemaModel {
    try SchemaModel.load(folder: Places.publishedSchemas.appending(path: version).path)
  }

  @Test(arguments: ["3.0.0", "3.1.0"])
  func resolve(_ version: String) throws {
    let model = try model(version)
    #expect(model.version == version)
    #expect(model.rootElements.count == 27)
    #expect(model.complexTypes.count == 54)
    #expect(model.simpleTypes.count == 18)
    #expect(model.complexTypes.allSatisfy { !$0.isAnonymous })
  }

  @Test func extensionIsFlattenedOverSeveralLevels() throws {
    let model = try model("3.1.0")
    let prognosis = try #require(model.complexTypes.first { $0.name == "D-PrognosisType" })
    #expect(prognosis.base == "FlexMessageType")
    let expected = [
      "Version", "SenderDomain", "RecipientDomain", "TimeStamp", "MessageID", "ConversationID", "ISP-Duration",
      "TimeZone", "Period", "CongestionPoint", "Revision",
    ]
    #expect(prognosis.attributes.map(\.name) == expected)
    #expect(prognosis.content.elements.map(\.name) == ["ISP"])
    #expect(prognosis.content.elements.first?.maxOccurs == nil)
  }

  @Test func theEntityAddressIsCounted() throws {
    let type = try #require(try model("3.1.0").simpleTypes.first { $0.name == "EntityAddressType" })
    let source = try #require(type.facets.patterns.first?.source)
    guard case .counting(let automaton) = try CompiledPattern.compile(source) else {
      Issue.record("The pattern should not be a table of states.")
      return
    }
    #expect(automaton.positions.count <= 20)
  }
}
