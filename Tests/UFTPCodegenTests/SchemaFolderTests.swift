import Foundation
import Testing

@testable import UFTPCodegen

/// Which folders are schema sets.
@Suite struct SchemaFolderTests {
  private static let schema = "<xs:element name=\"A\" type=\"xs:string\"/>"

  private func message(version: String, _ files: [String: String]) throws -> String? {
    let schemas = try TemporarySchemas(version: version, files)
    defer { schemas.remove() }
    do {
      _ = try SchemaSet.read(folder: schemas.folder.path)
      return nil
    } catch {
      return error.description.replacingOccurrences(of: schemas.folder.path, with: "FOLDER")
    }
  }

  @Test(arguments: ["1.0.0", "3.1.0", "0.0.0", "10.20.30"])
  func versionsAreThreeNumbers(_ version: String) throws {
    #expect(try message(version: version, ["a.xsd": Self.schema]) == nil)
  }

  @Test(arguments: ["1", "1.0", "1.0.0.0", "v1.0.0", "1.0.x", "1..0", "01.0.0", "1.0.0-beta", "١.0.0"])
  func otherNamesAreRefused(_ version: String) throws {
    let expected =
      "error: the folder 'FOLDER' is not named after a version; "
      + "call it by the version of its schemas, three numbers such as 3.1.0"
    #expect(try message(version: version, ["a.xsd": Self.schema]) == expected)
  }

  @Test func aFolderWithoutSchemasIsRefused() throws {
    let expected =
      "error: the folder 'FOLDER' holds no schema file (*.xsd); "
      + "name the folder in which the schema files of one version are"
    #expect(try message(version: "1.0.0", ["a.xml": Self.schema, ".hidden.xsd": Self.schema]) == expected)
  }

  @Test func aMissingFolderIsRefused() {
    let error = #expect(throws: Diagnostics.self) { try SchemaSet.read(folder: "/no/such/3.1.0") }
    let expected =
      "error: there is no folder '/no/such/3.1.0'; name a folder of schema files, such as Schemas/3.1.0"
    #expect(error?.description == expected)
  }

  @Test func slashesAtTheEndDoNotMatter() throws {
    let schemas = try TemporarySchemas(version: "3.1.0", ["a.xsd": Self.schema])
    defer { schemas.remove() }
    let plain = try SchemaModel.load(folder: schemas.folder.path)
    let slashed = try SchemaModel.load(folder: schemas.folder.path + "//")
    #expect(plain == slashed)
    #expect(plain.version == "3.1.0")
    #expect(plain.rootElements.first?.location.file == schemas.folder.path + "/a.xsd")
  }

  @Test func theOrderInWhichFilesAreNamedDoesNotMatter() throws {
    let parts = [
      "<xs:element name=\"A\" type=\"TType\"/>",
      "<xs:simpleType name=\"TType\"><xs:restriction base=\"xs:string\"/></xs:simpleType>",
    ]
    let forth = try names(["a.xsd": parts[0], "b.xsd": parts[1]])
    let back = try names(["b.xsd": parts[0], "a.xsd": parts[1]])
    #expect(forth == ["A", "TType"])
    #expect(forth == back)
  }

  private func names(_ files: [String: String]) throws -> [String] {
    let schemas = try TemporarySchemas(files)
    defer { schemas.remove() }
    let model = try SchemaModel.load(folder: schemas.folder.path)
    return model.rootElements.map(\.name) + model.simpleTypes.map(\.name)
  }
}
