import Testing

@testable import UFTPCodegen

/// The bounds that generated code reads the plainest texts by.
@Suite struct PlainTextBoundsTests {
  private func bounds(_ source: String) throws -> PlainTextBounds? {
    PlainTextBounds(try CompiledPattern.compile(source))
  }

  @Test func theFirstAlternativeThatIsPlainGivesThem() throws {
    let bounds = try #require(try bounds("(ea1\\.[0-9]{4}-[0-9]{2}\\..{1,244}:.{1,244}|ean\\.[0-9]{12,34}|[A-Z]{20})"))
    #expect(bounds.low == "ean." + String(repeating: "0", count: 28))
    #expect(bounds.high == "ean." + String(repeating: "9", count: 28))
    #expect(bounds.minimum == 16)
  }

  @Test(arguments: [
    ("[A-Z]{16}", 16, 16), ("A[0-9]{15,19}", 16, 20), ("[a-z]{16}[0-9]{8,}", 24, 32), ("([A-Z][0-9]){10}", 20, 20),
    ("[#-%]{31}", 31, 31), ("[0-9]{31,32}", 31, 32),
  ])
  func theyReachAsFarAsATextMay(_ source: String, minimum: Int, count: Int) throws {
    let bounds = try #require(try bounds(source))
    #expect(bounds.minimum == minimum)
    #expect(bounds.low.count == count && bounds.high.count == count)
  }

  @Test(arguments: [
    "[A-Z]{15}", "[A-Z]{32}", "[0-9a-f]{20}", "[0-9]{8,9}[A-Z]{20}", "[!-~]{20}", ".{20}", "[ -!]{20}",
    "[\u{7E}-é]{20}",
    "[a-z]{16}[0-9]{0,40}", "[A-Z]*", "[=-?]{20}",
  ])
  func otherPatternsHaveNone(_ source: String) throws {
    #expect(try bounds(source) == nil)
  }

  @Test func whatKeepsWithinThemMatches() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("PlainTextBoundsTests: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<300 {
      let source = randomLine(&random)
      let pattern = try CompiledPattern.compile(source)
      guard let bounds = PlainTextBounds(pattern) else { continue }
      count += 1
      for length in bounds.minimum...bounds.low.count {
        let scalars = zip(bounds.low.unicodeScalars, bounds.high.unicodeScalars).prefix(length).compactMap {
          low,
          high in
          Unicode.Scalar(UInt32.random(in: low.value...high.value, using: &random))
        }
        let text = String(String.UnicodeScalarView(scalars))
        #expect(pattern.matches(text), "\(source): \(text)")
      }
    }
    #expect(count > 50)
  }

  /// A few classes in a row, each so many times, the last one perhaps more often.
  private func randomLine(_ random: inout SeededGenerator) -> String {
    var source = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let characters = ["[0-9]", "[A-Z]", "[k-m]", "x", "-", "\\."].randomElement(using: &random) ?? "x"
      source += "\(characters){\(Int.random(in: 4...10, using: &random))}"
    }
    if Bool.random(using: &random) { source += "[a-f]{2,\(Int.random(in: 2...30, using: &random))}" }
    return source
  }
}
