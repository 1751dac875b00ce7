import Testing
import UFTPCoding

struct RandomPatternTests {
  private static let letters: [Character] = ["a", "b", "é", "😀"]
  private static let ranges: [ClosedRange<UInt32>] = [0x61...0x61, 0x62...0x62, 0xE9...0xE9, 0x1F600...0x1F600]

  @Test(arguments: [(2...6, 8), (2...6, 70), (66...70, 5)])
  func countingAgreesWithTheReference(positions: ClosedRange<Int>, largest: Int) {
    var random = SeededGenerator.printingSeed()
    var verdicts: Set<Bool> = []
    for _ in 0..<60 {
      let program = Self.randomProgram(positions: positions, largest: largest, &random)
      let pattern = program.pattern
      let reference = ReferenceMatcher(program: program)
      for _ in 0..<8 {
        let text = Self.randomText(largest: largest, &random)
        let expected = reference.matches(text)
        verdicts.insert(expected)
        #expect(pattern.matches(text) == expected, "\(program) on \(text)")
      }
    }
    #expect(verdicts == [true, false])
  }

  @Test func automatonsAgreeWithTheirTable() {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<200 {
      let states = Int.random(in: 1...6, using: &random)
      let table = (0..<states).map { _ in (0..<4).map { _ in Int.random(in: -1..<states, using: &random) } }
      let accepting = (0..<states).filter { _ in Bool.random(using: &random) }
      let pattern = XSDPattern(
        source: "random",
        automaton: .init(classes: Self.ranges.map { [$0] }, transitions: table, accepting: accepting)
      )
      for _ in 0..<10 {
        let text = Self.randomText(largest: 6, &random)
        let end = text.reduce(0) { state, letter in
          state < 0 ? state : Self.letters.firstIndex(of: letter).map { table[state][$0] } ?? -1
        }
        #expect(pattern.matches(text) == accepting.contains(end), "\(table) \(accepting) on \(text)")
      }
    }
  }

  private static func randomProgram(
    positions: ClosedRange<Int>,
    largest: Int,
    _ random: inout SeededGenerator
  ) -> CountingProgram {
    let count = Int.random(in: positions, using: &random)
    let classes = (0..<4).map { place in place == 0 ? ranges : ranges.filter { _ in Bool.random(using: &random) } }
    return CountingProgram(
      classes: classes,
      positions: (0..<count).map { _ in randomPosition(largest: largest, &random) },
      first: some(of: count, &random),
      follow: (0..<count).map { _ in some(of: count, &random) },
      last: some(of: count, &random),
      acceptsEmpty: Bool.random(using: &random)
    )
  }

  private static func randomPosition(
    largest: Int,
    _ random: inout SeededGenerator
  ) -> (scalarClass: Int, minimum: Int, maximum: Int?) {
    let scalarClass = Int.random(in: 0..<4, using: &random)
    let minimum = Int.random(in: 1...largest, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return (scalarClass, 1, 1)
    case 1: return (scalarClass, minimum, nil)
    case 2: return (scalarClass, 1, minimum)
    default: return (scalarClass, minimum, Int.random(in: minimum...largest, using: &random))
    }
  }

  /// One to three positions, so that the sets of states stay small.
  private static func some(of count: Int, _ random: inout SeededGenerator) -> [Int] {
    let places = (0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 0..<count, using: &random) }
    return Set(places).sorted()
  }

  /// Runs of letters, since a counted position wants many of a class.
  private static func randomText(largest: Int, _ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let letter = letters.randomElement(using: &random) ?? "a"
      text += String(repeating: letter, count: Int.random(in: 1...largest, using: &random))
    }
    return text
  }
}
