import Foundation
import Testing

@testable import UFTPCodegen

/// Whatever a schema says, it becomes a model or located errors.
@Suite(.timeLimit(.minutes(1))) struct SchemaMutationTests {
  private static func schemas() throws -> [SchemaNode] {
    let names = Places.folders(in: Places.fixtures).filter { !$0.hasPrefix("refused-") && $0 != "include" }
    return try names.flatMap { name in
      let folder = Places.fixtures.appending(path: name).appending(path: "schemas/1.0.0")
      guard FileManager.default.fileExists(atPath: folder.path) else { return [SchemaNode]() }
      return try SchemaSet.read(folder: folder.path).files.map(\.root)
    }
  }

  @Test func spoiledSchemasNeverDoMoreThanFail() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("SchemaMutationTests: seed \(seed)")
    let schemas = try Self.schemas()
    #expect(schemas.count > 15)
    var mutator = SchemaMutator(seed: seed, schemas: schemas)
    var (accepted, refused) = (0, 0)
    for round in 0..<400 {
      let mutated = mutator.mutated(schemas[round % schemas.count])
      do {
        let root = try XMLFileReader().parse(Data(mutated.source().utf8), path: "a.xsd")
        let set = SchemaSet(version: "1.0.0", files: [SchemaFile(path: "a.xsd", root: root)])
        _ = try set.resolved().describe()
        accepted += 1
        keep(mutated, "\(accepted)")
      } catch let diagnostics as Diagnostics {
        refused += 1
        #expect(!diagnostics.all.isEmpty && diagnostics.all.allSatisfy { $0.location != nil }, "seed \(seed), \(round)")
      }
    }
    #expect(accepted > 20 && refused > 20, "seed \(seed): \(accepted) accepted, \(refused) refused")
  }

  /// Leaves an accepted schema for other validators to judge, in the folder that KEEP_SCHEMAS names.
  private func keep(_ schema: SchemaNode, _ name: String) {
    guard let folder = ProcessInfo.processInfo.environment["KEEP_SCHEMAS"] else { return }
    let file = URL(fileURLWithPath: folder).appending(path: "\(name).xsd")
    try? schema.source().write(to: file, atomically: true, encoding: .utf8)
  }
}
