import Testing

@testable import UFTPCodegen

/// What patterns become.
@Suite struct PatternCompileTests {
  private static let uuid = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
  private static let entityAddress = "(ea1\\.[0-9]{4}-[0-9]{2}\\..{1,244}:.{1,244}|ean\\.[0-9]{12,34})"

  private func automaton(_ source: String) throws -> CompiledPattern.Automaton? {
    CompiledPattern.automaton(try PatternParser.parse(source))
  }

  private func counting(_ source: String) throws -> CompiledPattern.CountingAutomaton? {
    if case .counting(let automaton) = try CompiledPattern.compile(source) { automaton } else { nil }
  }

  @Test func smallPatternsAreTables() throws {
    let uuid = try #require(try automaton(Self.uuid))
    #expect(uuid.transitions.count == 37)
    #expect(uuid.classes == [[0x2D...0x2D], [0x30...0x39, 0x41...0x46, 0x61...0x66]])
    #expect(uuid.accepting == [36])
    let domain = try #require(try automaton("([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}"))
    #expect(domain.transitions.count == 5)
  }

  @Test func tablesAreNumberedByBreadth() throws {
    let automaton = try #require(try automaton("b(c|d)|ae"))
    #expect(
      automaton.transitions == [[1, 2, nil, nil], [nil, nil, nil, 3], [nil, nil, 3, nil], [nil, nil, nil, nil]]
    )
    #expect(automaton.classes == [[0x61...0x61], [0x62...0x62], [0x63...0x64], [0x65...0x65]])
    #expect(automaton.accepting == [3])
  }

  @Test(arguments: [
    ("a|b", "[ab]"), ("(a|b)*", "(a*b*)*"), ("aa*", "a+"), ("(a?){3}", "a{0,3}"), ("ab|ac", "a[bc]"),
    ("(a|)", "a?"), ("[^\\D]", "\\d"), ("(a{2}){3}", "a{6}"), ("(a{2,3}){2}", "a{4,6}"),
  ])
  func equalPatternsAreEqualTables(_ left: String, _ right: String) throws {
    let left = try #require(try automaton(left))
    #expect(try left == automaton(right))
  }

  @Test(arguments: [
    (uuid, 9, 1), ("[A-Z]{3}", 1, 1), ("\\d+\\.\\d+", 3, 1), ("ab|ac", 4, 2), ("(Africa|Europe)/[a-z]{3,}", 14, 2),
  ])
  func straightLinesCount(_ source: String, positions: Int, lines: Int) throws {
    let counting = try #require(try counting(source))
    #expect(counting.positions.count == positions)
    #expect(counting.first.count == lines)
  }

  @Test(arguments: ["(a|bc?)d", "a*", "ab?", "(ab)+", "([a-z]+\\.)+[a-z]", "[0-9A-F]{128}", "a{2,65}", "(ab){33}"])
  func patternsThatBranchAreTables(_ source: String) throws {
    #expect(try CompiledPattern.compile(source) == .automaton(#require(try automaton(source))))
  }

  @Test func theEntityAddressCountsInsteadOfGrowing() throws {
    let counting = try #require(try counting(Self.entityAddress))
    #expect(counting.positions.count == 16)
    #expect(counting.positions.filter { $0.maximum == 244 }.count == 2)
    #expect(counting.positions.contains { $0.minimum == 12 && $0.maximum == 34 })
    let compiled = CompiledPattern.counting(counting)
    #expect(compiled.matches("ea1.2018-01.org.example:station-1"))
    #expect(compiled.matches("ea1.2018-01.::::"))
    #expect(compiled.matches("ean.871685900012636543"))
    #expect(!compiled.matches("ea1.2018-01.:x"))
    #expect(!compiled.matches("ea1.2018-01." + String(repeating: "x", count: 245) + ":y"))
    #expect(compiled.matches("ea1.2018-01." + String(repeating: ":", count: 489)))
    #expect(!compiled.matches("ea1.2018-01." + String(repeating: ":", count: 490)))
    #expect(!compiled.matches("ean.12345678901"))
  }

  @Test func aCountThatStartsAgainRunsBesideTheOld() throws {
    let node = try PatternParser.parse("(a{2,3}b?)*")
    let graph = try #require(PositionGraph(node, limits: .counting))
    #expect(graph.follow[0] == [0, 1])
    let compiled = CompiledPattern.counting(.init(graph))
    for count in 0...9 {
      #expect(compiled.matches(String(repeating: "a", count: count)) == (count != 1), "\(count)")
    }
  }

  @Test func patternsThatMatchNothing() throws {
    let nothing = try #require(try automaton("[a-[a]]"))
    #expect(nothing == CompiledPattern.Automaton(classes: [], transitions: [[]], accepting: []))
    let empty = try #require(try automaton(""))
    #expect(empty == CompiledPattern.Automaton(classes: [], transitions: [[]], accepting: [0]))
  }
}
