import Foundation
import Testing
import UFTPCoding
import UFTPMessages

/// The corpus that fuzzing starts from: small, with each message and with hostile documents.
///
/// `UFTP_WRITE_CORPUS=1 swift test --filter CorpusTests` writes it anew from this suite's generator.
struct CorpusTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fuzz/Corpus")

  @Test
  func isSmallAndHasEveryMessage() throws {
    if ProcessInfo.processInfo.environment["UFTP_WRITE_CORPUS"] != nil { try Self.write() }
    let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    var roots: Set<String> = []
    var refused = 0
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      #expect(bytes.count <= 4096, "\(file.lastPathComponent)")
      let verdict = SubjectVerdict(bytes, version: .latest)
      #expect(verdict.contradiction == nil, "\(file.lastPathComponent)")
      guard let document = verdict.document else {
        refused += 1
        continue
      }
      roots.insert("\(document)".split(separator: "(").prefix(2).joined(separator: "."))
    }
    #expect(roots.count >= UFTPDocument.rootElements.count, "\(roots)")
    #expect(refused >= 20)
    #expect(files.count <= 100)
  }

  private static func write() throws {
    let schemas = try #require(OfficialSchemas.all.last, Comment(rawValue: OfficialSchemas.absence))
    let outline = try OutlineReader.outline(of: schemas)
    var random = SeededGenerator(seed: 1, for: "corpus")
    var valid: [[UInt8]] = []
    for root in outline.rootNames {
      valid.append(
        try small {
          let tree = try TreeGenerator(outline: outline).document(root, &random)
          return NoisyWriter.bytes(tree, outline: outline, noise: 1, &random)
        }
      )
      try Data(valid[valid.count - 1]).write(to: folder.appending(path: "valid-\(root).xml"))
    }
    for number in 0..<30 {
      let bytes = try small {
        let root = random.pick(outline.rootNames)
        var tree = try TreeGenerator(outline: outline).document(root, &random)
        if number < 15 { _ = random.pick(Mutation.all).apply(&tree, outline, &random) }
        var bytes = NoisyWriter.bytes(tree, outline: outline, noise: 1, &random)
        if number >= 15 { random.pick(ByteMutation.all).apply(&bytes, random.pick(valid), &random) }
        return bytes
      }
      try Data(bytes).write(to: folder.appending(path: "hostile-\(number < 10 ? "0" : "")\(number).xml"))
    }
  }

  private static func small(_ make: () throws -> [UInt8]) throws -> [UInt8] {
    for _ in 0..<100 {
      let bytes = try make()
      if bytes.count <= 4096 { return bytes }
    }
    throw OracleFailure("no document of at most 4096 bytes came out of a hundred")
  }
}
