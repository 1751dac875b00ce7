import Testing

/// Each mutation does what it says, by the oracle.
@Suite(.enabled(if: OfficialSchemas.areThere, Comment(rawValue: OfficialSchemas.absence)))
struct MutationTests {
  @Test(arguments: OfficialSchemas.all)
  func effectsAreAsStated(_ schemas: OfficialSchemas) throws {
    let workbench = try SchemaWorkbench(schemas)
    for mutation in Mutation.all {
      var random = TestRun.generator(for: "mutation \(schemas.version) \(mutation)")
      var applied = 0
      for _ in 0..<40 * workbench.outline.rootNames.count where applied < 40 {
        var tree = try TreeGenerator(outline: workbench.outline).document(
          random.pick(workbench.outline.rootNames),
          &random
        )
        guard mutation.apply(&tree, workbench.outline, &random) else { continue }
        applied += 1
        let bytes = NoisyWriter.bytes(tree, outline: workbench.outline, noise: 0, &random)
        let verdict = workbench.validator.verdict(on: bytes)
        let isAsStated = mutation.effect == .open || (mutation.effect == .valid) == verdict.isValid
        guard !isAsStated else { continue }
        Issue.record("\(mutation): \(verdict)\n\(String(decoding: bytes, as: UTF8.self))")
        break
      }
      #expect(applied > 0, "\(mutation) found nothing to change")
    }
  }

  @Test("Names are unique, so that a failure names one mutation")
  func names() {
    #expect(Set(Mutation.all.map(\.name)).count == Mutation.all.count)
  }
}
