import Foundation
import Testing

@testable import UFTPCodegen

/// Schemas that are made to hurt end in a located error, and soon.
@Suite(.timeLimit(.minutes(1))) struct HostileSchemaTests {
  @Test func manyAttributesWithEntitiesAreNeverExpanded() throws {
    let entities = (1...40).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 50))\">" }.joined()
    let bomb = "<!DOCTYPE b [<!ENTITY e0 \"x\">\(entities)]><xs:schema version=\"&e40;\"/>"
    let found = try TemporarySchemas.diagnostics(["a.xsd": bomb])
    #expect(found.hasPrefix("a.xsd:1: error: a document type declaration (DOCTYPE) is not supported"))
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    let schemas = try TemporarySchemas(["a.xsd": ""])
    defer { schemas.remove() }
    let file = schemas.folder.appending(path: "a.xsd")
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: UInt64(InputFile.maximumSize) + 1)
    try handle.close()
    let error = #expect(throws: Diagnostics.self) { try SchemaSet.read(folder: schemas.folder.path) }
    #expect(error?.all.first?.message.contains("is larger than 16 MB") == true)
  }

  @Test func deepNestingIsBroken() throws {
    for depth in [201, 100_000] {
      let deep = String(repeating: "<xs:a>", count: depth) + String(repeating: "</xs:a>", count: depth)
      let schema = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(deep)</xs:schema>"
      let found = try TemporarySchemas.diagnostics(["a.xsd": schema])
      #expect(
        found.hasPrefix("a.xsd:1: error: the XML is broken: elements are nested too deeply"),
        "\(depth): \(found)"
      )
    }
  }

  @Test func linesBeyondSixteenBitsAreCounted() throws {
    let lines = String(repeating: "\n", count: 70_000)
    let found = try TemporarySchemas.diagnostics(["a.xsd": "<xs:annotation/>\(lines)<xs:elephant/>"])
    #expect(found.hasPrefix("a.xsd:70001: error: xs:elephant"))
  }

  @Test func aChainOfDerivationsEnds() throws {
    let chain = (1...5_000).map {
      "<xs:simpleType name=\"T\($0)\"><xs:restriction base=\"T\($0 + 1)\"/></xs:simpleType>"
    }
    let end = "<xs:simpleType name=\"T5001\"><xs:restriction base=\"xs:string\"/></xs:simpleType>"
    let found = try TemporarySchemas.diagnostics(["a.xsd": chain.joined(separator: "\n") + end])
    #expect(found.contains("is made in more than 100 steps; shorten the chain"))
  }

  @Test func typesWithinTypesResolveAsDeepAsFilesAreRead() throws {
    let depth = 65
    let open = "<xs:complexType><xs:sequence><xs:element name=\"a\">"
    let close = "</xs:element></xs:sequence></xs:complexType>"
    let levels = String(repeating: open, count: depth) + "<xs:complexType/>" + String(repeating: close, count: depth)
    let model = try TemporarySchemas.model("<xs:element name=\"a\">\(levels)</xs:element>")
    #expect(model.complexTypes.count == depth + 1)
  }

  @Test func groupsOfGroupsDoNotGrow() throws {
    let groups = (1...60).map { level in
      let reference = "<xs:group ref=\"G\(level - 1)\"/>"
      return "<xs:group name=\"G\(level)\"><xs:sequence>\(reference)\(reference)</xs:sequence></xs:group>"
    }
    let leaf = "<xs:group name=\"G0\"><xs:sequence><xs:element name=\"a\" type=\"xs:string\"/></xs:sequence></xs:group>"
    let use = "<xs:complexType name=\"T\"><xs:group ref=\"G60\"/></xs:complexType>"
    let found = try TemporarySchemas.diagnostics(["a.xsd": leaf + groups.joined(separator: "\n") + use])
    #expect(found.contains("the content has more than 1000 parts"))
  }

  @Test func attributeGroupsOfAttributeGroupsDoNotGrow() throws {
    let groups = (1...60).map { level in
      let reference = "<xs:attributeGroup ref=\"G\(level - 1)\"/>"
      return "<xs:attributeGroup name=\"G\(level)\">\(reference)\(reference)</xs:attributeGroup>"
    }
    let leaf = "<xs:attributeGroup name=\"G0\"><xs:attribute name=\"a\" type=\"xs:string\"/></xs:attributeGroup>"
    let found = try TemporarySchemas.diagnostics(["a.xsd": leaf + groups.joined(separator: "\n")])
    #expect(found.contains("has two attributes 'a'"))
  }

  @Test func aWideSchemaFullOfMistakesIsReportedInFull() throws {
    let elements = (1...3_000).map { "<xs:element name=\"E\($0)\" type=\"Unknown\($0)\"/>" }
    let found = try TemporarySchemas.diagnostics(["a.xsd": elements.joined(separator: "\n")])
    #expect(found.split(separator: "\n").count == 3_000)
  }

  @Test func whatIsNoFileIsNotRead() throws {
    let schemas = try TemporarySchemas([:])
    defer { schemas.remove() }
    let folder = schemas.folder.appending(path: "folder.xsd")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let error = #expect(throws: Diagnostics.self) { try SchemaSet.read(folder: schemas.folder.path) }
    #expect(error?.all.first?.message.hasSuffix("is not a file") == true)
  }
}
