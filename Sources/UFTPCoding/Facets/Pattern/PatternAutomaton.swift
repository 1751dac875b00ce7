/// A deterministic automaton as flat tables.
struct PatternAutomaton: Sendable {
  /// By ASCII byte: the column of the byte's class; column 0 leads nowhere.
  private let asciiColumns: [UInt16]
  /// By class: the scalars beyond ASCII are looked up here.
  private let classes: [ScalarRanges]
  /// By row and column: where the next state's row starts, or -1.
  private let table: [Int32]
  private let width: Int
  /// By state.
  private let isAccepting: [Bool]

  init(_ program: XSDPattern.Automaton) {
    width = program.classes.count + 1
    classes = program.classes.map { ScalarRanges($0) }
    asciiColumns = Self.columns(of: program.classes)
    table = Self.table(of: program.transitions, width: width)
    var isAccepting = [Bool](repeating: false, count: program.transitions.count)
    for state in program.accepting { isAccepting[state] = true }
    self.isAccepting = isAccepting
  }

  private static func columns(of classes: [XSDPattern.ScalarClass]) -> [UInt16] {
    var columns = [UInt16](repeating: 0, count: 128)
    for (place, ranges) in classes.enumerated() {
      for range in ranges where range.lowerBound < 128 {
        for scalar in range.lowerBound...min(range.upperBound, 127) { columns[Int(scalar)] = UInt16(place + 1) }
      }
    }
    return columns
  }

  private static func table(of transitions: [[Int]], width: Int) -> [Int32] {
    transitions.flatMap { row in [-1] + row.map { $0 < 0 ? -1 : Int32($0 * width) } }
  }

  /// Whether the whole text matches.
  func matches(_ text: Span<UInt8>) -> Bool {
    var row = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let next: Int32
      if byte < 0x80 {
        next = table[row + Int(asciiColumns[Int(byte)])]
        index += 1
      } else {
        next = table[row + column(of: UTF8Scalars.next(text, &index))]
      }
      guard next >= 0 else { return false }
      row = Int(next)
    }
    return isAccepting[row / width]
  }

  private func column(of scalar: UInt32) -> Int {
    for (place, ranges) in classes.enumerated() where ranges.contains(scalar) { return place + 1 }
    return 0
  }
}
