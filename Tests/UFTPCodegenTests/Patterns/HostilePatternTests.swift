import Testing

@testable import UFTPCodegen

/// Patterns that are made to hurt compile soon, or are refused.
@Suite(.timeLimit(.minutes(1))) struct HostilePatternTests {
  @Test(arguments: [
    "((a{1,1000}){1,1000})", "(a*)*", "((a*)*)*", "(.{1,244}:.{1,244})", "(a|a)*", "(a|b|ab)*", "(a?){2000}a{2000}",
    "(.*a.*b.*c.*d.*e.*f)", ".*a.{200}", "((((a?)?)?)?)?", "a{1000000000}", "(){1000000000}", "(()*){1000000}",
    "[\\p{L}\\p{N}]{1,1000}", "(a{0,30}b{0,30}){0,30}", "(\\w+\\s?)*", "(ab){1,1000}",
  ])
  func compiles(_ source: String) throws {
    _ = try CompiledPattern.compile(source)
  }

  @Test(arguments: [
    "(ab){1,100000}", "((ab){1,1000}){1,1000}", "(((ab){99}c){99}d){99}", "(a?b?){4000}", "((ab|cd){1,9}){900}",
    String(repeating: "(", count: 5_000), String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000),
    String(repeating: "[a-", count: 5_000), String(repeating: "a", count: 70_000),
    String(repeating: "a?b", count: 3_000),
  ])
  func isRefused(_ source: String) {
    #expect(throws: PatternError.self) { try CompiledPattern.compile(source) }
  }

  @Test func loopsOverOneClassStayOnePosition() throws {
    let node = try PatternParser.parse("((a{1,1000}){1,1000})")
    #expect(node == .repeated(.one(ScalarSet("a")), minimum: 1, maximum: 1_000_000))
    let graph = try #require(PositionGraph(node, limits: .counting))
    #expect(graph.positions.count == 1)
  }
}
