import Testing

@testable import UFTPCodegen

/// What is written in a pattern, and what it means.
@Suite struct PatternSyntaxTests {
  private func matches(_ source: String, _ text: String) throws -> Bool {
    try CompiledPattern.compile(source).matches(text)
  }

  @Test(arguments: [
    ("^a$", "^a$", true), ("^a$", "a", false), ("a", "xax", false), (".", "\r", false), (".", "\u{2028}", true),
    ("\\d", "\u{663}", true), ("\\d", "\u{1E4F3}", true), ("\\d", "\u{BD}", false), ("[\\d-]", "-", true),
    ("\\s", "\t", true), ("\\s", "\u{A0}", false), ("\\S", "\u{A0}", true), ("\\w", "_", false),
    ("\\w", "\u{E9}", true),
    ("\\w", "+", true), ("\\W", "!", true), ("\\i", ":", true), ("\\i", "1", false), ("\\c", "1", true),
    ("\\I", "1", true), ("\\C", " ", true), ("\\p{Lu}", "\u{C9}", true), ("\\p{Lu}", "\u{E9}", false),
    ("\\P{L}", "1", true), ("\\p{IsBasicLatin}", "~", true), ("\\p{IsGreek}", "\u{3B1}", true),
    ("\\P{IsBasicLatin}", "\u{E9}", true), ("\\n\\r\\t", "\n\r\t", true), ("\\^\\[\\]\\{\\}\\|", "^[]{}|", true),
    ("[\\^\\-\\]]{3}", "^-]", true), ("[a-]", "-", true), ("[-a]", "-", true), ("[^-a]", "-", false),
    ("[!-~-[a-z]]", "A", true), ("[!-~-[a-z]]", "a", false), ("[a-z-[b-y-[m]]]", "m", true), ("[.]", "x", false),
    ("[a-z-[^m]]", "m", true), ("a{0}", "", true), ("a{0,0}b", "b", true), ("()", "", true), ("|a", "", true),
    ("(a|b)c{2,}", "bccc", true), ("[\u{1F600}-\u{1F64F}]", "\u{1F601}", true), ("e\u{301}", "\u{E9}", false),
  ])
  func means(_ source: String, _ text: String, _ expected: Bool) throws {
    #expect(try matches(source, text) == expected, "'\(source)' and \(text.debugDescription)")
  }

  @Test func anEscapedDashMayEndARange() throws {
    #expect(try matches("[+-\\-]", ","))
  }

  @Test(arguments: [
    ("a{2,1}", 1), ("a{", 2), ("a{,2}", 2), ("a**", 2), ("(a", 0), ("a)", 1), ("[a", 0), ("[]", 0), ("[b-a]", 1),
    ("[a-c-e]", 4), ("[a-\\d]", 3), ("\\q", 0), ("a\\", 1), ("\\p{Xx}", 0), ("\\p{IsKlingon}", 0), ("\\pL", 2),
    ("*", 0),
    ("a|+", 2), ("}", 0), ("]", 0), ("[a[b]]", 2), ("[a-z-[b]c]", 8), ("a{99999999999}", 2), ("\\$", 0), ("\\u0041", 0),
  ])
  func errorsSayWhere(_ source: String, _ offset: Int) {
    let error = #expect(throws: PatternError.self) { try CompiledPattern.compile(source) }
    #expect(error?.offset == offset, "'\(source)': \(String(describing: error))")
    #expect(error?.message.isEmpty == false)
  }

  @Test func theTableOfDigitsIsThatOfUnicode15() throws {
    #expect(UnicodeCategories.set(named: "Nd") == DecimalDigits.set)
    #expect(DecimalDigits.set.ranges.reduce(0) { $0 + $1.count } == 680)
  }

  @Test func everyScalarIsInOneCategory() throws {
    let groups = ["L", "M", "N", "P", "S", "Z", "C"].compactMap { UnicodeCategories.set(named: $0) }
    #expect(groups.count == 7)
    #expect(groups.reduce(ScalarSet.none) { $0.union($1) } == .all)
    #expect(groups.flatMap(\.ranges).reduce(0) { $0 + $1.count } == 0x110000 - 0x800)
  }
}
