import Testing

@testable import UFTPCodegen

/// Compiled patterns say the same as the plainest reading of them, in both forms.
@Suite struct PatternComparisonTests {
  @Test func randomPatternsAgree() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("PatternComparisonTests: seed \(seed)")
    var random = RandomPatterns(seed: seed)
    for _ in 0..<600 {
      let pattern = random.pattern()
      let texts = (0..<12).map { _ in random.text() }
      try compare(pattern, texts, seed: seed)
    }
  }

  private func compare(_ pattern: ReferencePattern, _ texts: [String], seed: UInt64) throws {
    let source = pattern.source
    let node = try PatternParser.parse(source)
    let compiled = try CompiledPattern.compile(source)
    let counting = PositionGraph(node, limits: .counting).map { CompiledPattern.counting(.init($0)) }
    for text in texts {
      let expected = pattern.matches(text)
      #expect(compiled.matches(text) == expected, "seed \(seed): '\(source)' and \(text.debugDescription)")
      if let counting {
        #expect(counting.matches(text) == expected, "seed \(seed), counted: '\(source)' and \(text.debugDescription)")
      }
    }
  }
}
