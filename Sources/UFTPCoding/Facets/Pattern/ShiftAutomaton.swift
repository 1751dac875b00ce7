/// A deterministic automaton of few states, which are all in one word: a state is how far a word must be shifted for the
/// next state to come lowest. A step is one shift, so that a text is followed as fast as its bytes are loaded.
///
/// It knows only the bytes that are ``UsualText``; what it does not accept is for the pattern's machine to tell.
struct ShiftAutomaton: Sendable {
  /// By byte: the next states, six bits for each state; 0 for bytes in no class. State 0 is that of failure.
  private let rows: [UInt64]
  /// The states in which a text may end, a bit each at the state's place.
  private let accepting: UInt64

  private static let bits = 6
  /// The state of failure, which is no state of the program, included.
  private static let mostStates = 10

  /// Prepares an automaton, or gives nil where it has too many states.
  init?(_ program: XSDPattern.Automaton) {
    guard program.transitions.count < Self.mostStates else { return nil }
    rows = (0..<256).map { Self.row(of: UInt8($0), program) }
    accepting = program.accepting.reduce(0) { $0 | 1 &<< Self.shift(of: $1) }
  }

  private static func row(of byte: UInt8, _ program: XSDPattern.Automaton) -> UInt64 {
    let scalarClass = program.classes.firstIndex { $0.contains { $0.contains(UInt32(byte)) } }
    guard UsualText.holds(byte), let scalarClass else { return 0 }
    var row: UInt64 = 0
    for (state, next) in program.transitions.enumerated() where next[scalarClass] >= 0 {
      row |= shift(of: next[scalarClass]) &<< shift(of: state)
    }
    return row
  }

  /// How far a state's bits are from the lowest, that of failure coming first.
  private static func shift(of state: Int) -> UInt64 { UInt64(bits * (state + 1)) }

  /// Where the text ends that begins at an offset of a document, a quote being there; nil where it is not accepted.
  func end(in document: Span<UInt8>, from start: Int) -> Int? {
    var state = Self.shift(of: 0)
    var offset = start
    while offset < document.count {
      let row = rows[Int(document[offset])]
      if row == 0 { break }
      state = row &>> state & 63
      offset &+= 1
    }
    guard document.byte(offset) == UInt8(ascii: "\""), accepting &>> state & 1 == 1 else { return nil }
    return offset
  }
}
