/// A deterministic automaton as flat tables.
final class PatternAutomaton: Sendable {
  /// By byte: the column of an ASCII byte's class; column 0 leads nowhere.
  private let columns: [UInt8]
  /// By class: the scalars beyond ASCII are looked up here.
  private let classes: [ScalarRanges]
  /// By row and column: where the next state's row starts. The first row is that of failure, which nothing leaves.
  private let table: [UInt16]
  private let width: Int
  /// By state, that of failure being the first.
  private let isAccepting: [Bool]

  init(_ program: XSDPattern.Automaton) {
    width = program.classes.count + 1
    classes = program.classes.map { ScalarRanges($0) }
    columns = Self.columns(of: program.classes)
    table = Self.table(of: program.transitions, width: width)
    var isAccepting = [Bool](repeating: false, count: program.transitions.count + 1)
    for state in program.accepting { isAccepting[state + 1] = true }
    self.isAccepting = isAccepting
  }

  private static func columns(of classes: [XSDPattern.ScalarClass]) -> [UInt8] {
    var columns = [UInt8](repeating: 0, count: 256)
    for (place, ranges) in classes.enumerated() {
      for range in ranges where range.lowerBound < 128 {
        for scalar in range.lowerBound...min(range.upperBound, 127) { columns[Int(scalar)] = UInt8(place + 1) }
      }
    }
    return columns
  }

  private static func table(of transitions: [[Int]], width: Int) -> [UInt16] {
    let rows = transitions.map { row in [0] + row.map { UInt16(($0 + 1) * width) } }
    return [UInt16](repeating: 0, count: width) + rows.flatMap(\.self)
  }

  /// Whether the whole text matches.
  func matches(_ text: Span<UInt8>) -> Bool {
    var row = width
    var index = 0
    while index < text.count {
      let byte = text[index]
      let column: Int
      if byte < 0x80 {
        column = Int(columns[Int(byte)])
        index &+= 1
      } else {
        column = self.column(of: UTF8Scalars.next(text, &index))
      }
      row = Int(table[row &+ column])
    }
    return isAccepting[row / width]
  }

  private func column(of scalar: UInt32) -> Int {
    for (place, ranges) in classes.enumerated() where ranges.contains(scalar) { return place + 1 }
    return 0
  }
}
