import Foundation
import Testing
import UFTPCoding

/// The code generated for a schema of all constructs reads, checks and writes what the schema says.
@Suite struct FixtureCodingTests {
  @Test(arguments: FixtureDocuments.valid)
  func whatIsReadIsWrittenTheSame(_ document: String) throws {
    let value = try UFTPDocument(xml: document)
    let written = try value.xml(options: XMLEncodingOptions(declaration: false))
    #expect(String(decoding: written, as: UTF8.self) == document)
  }

  @Test(arguments: FixtureDocuments.validInOldVersion)
  func whatIsReadInTheOldVersionIsWrittenInIt(_ document: String) throws {
    let value = try UFTPDocument(xml: document, options: XMLDecodingOptions(version: ProtocolVersion.v1_0_0))
    let options = XMLEncodingOptions(version: ProtocolVersion.v1_0_0, declaration: false)
    #expect(String(decoding: try value.xml(options: options), as: UTF8.self) == document)
  }

  @Test(arguments: FixtureDocuments.valid + FixtureDocuments.validInOldVersion.prefix(2))
  func jsonKeepsEverything(_ document: String) throws {
    let options = XMLDecodingOptions(version: document.contains("\"1.0.0\"") ? ProtocolVersion.v1_0_0 : .latest)
    let value = try UFTPDocument(xml: document, options: options)
    let json = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(UFTPDocument.self, from: json) == value)
  }

  @Test(arguments: RefusedDocuments.newest)
  func whatTheSchemaForbidsIsRefused(_ document: String, says: String) {
    expectRefusal(document, says: says, in: .v1_1_0)
  }

  @Test(arguments: RefusedDocuments.oldest)
  func whatTheOldVersionForbidsIsRefused(_ document: String, says: String) {
    expectRefusal(document, says: says, in: .v1_0_0)
  }

  private func expectRefusal(_ document: String, says: String, in version: ProtocolVersion) {
    let errors = UFTPDocument.errors(in: Array(document.utf8), options: XMLDecodingOptions(version: version))
    #expect(errors.contains { $0.explanation.contains(says) }, "\(errors)")
  }

  @Test(arguments: [
    "{\"Sink\": {}, \"Ping\": {}}", "{}", "{\"Other\": {}}",
  ])
  func jsonOfNoMessageIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(UFTPMessage.self, from: Data(json.utf8)) }
  }

  @Test(arguments: ["{}", "{\"Number\": \"1\", \"Word\": \"w\"}", "{\"Word\": \"w\", \"Extra\": 1}"])
  func jsonOfNoChoiceIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(OneOf.self, from: Data(json.utf8)) }
  }
}
