/// A deterministic automaton of few states, which are all in one word: a state is how far a word must be shifted for the
/// next state to come lowest. A step is one shift, so that a text is followed as fast as its bytes are loaded.
///
/// It knows only the bytes that are ``UsualText``, and accepts what the pattern's machine accepts of them, but for no bytes
/// at all; all else is for that machine to tell.
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
    self.init(states: program.transitions.count, accepting: program.accepting) { state, byte in
      guard let scalarClass = program.classes.firstIndex(where: { $0.holds(byte) }) else { return [] }
      let next = program.transitions[state][scalarClass]
      return next < 0 ? [] : [next]
    }
  }

  /// Prepares a straight line of few parts, or gives nil where a byte may belong to a part or to the one behind it.
  init?(_ program: XSDPattern.CountingAutomaton) {
    guard program.first.count == 1, let line = program.line(from: program.first[0]) else { return nil }
    // A step reads one byte, or any number of them.
    var steps: [(scalars: XSDPattern.ScalarClass, repeats: Bool)] = []
    for part in line {
      let isFixed = part.maximum == part.minimum
      guard 1..<Self.mostStates ~= part.minimum, isFixed || part.maximum == .max else { return nil }
      steps += Array(repeating: (program.classes[part.scalarClass], false), count: part.minimum)
      steps[steps.count - 1].repeats = !isFixed
    }
    self.init(states: steps.count + 1, accepting: [steps.count]) { state, byte in
      let again = state > 0 && steps[state - 1].repeats && steps[state - 1].scalars.holds(byte)
      let onward = state < steps.count && steps[state].scalars.holds(byte)
      return (again ? [state] : []) + (onward ? [state + 1] : [])
    }
  }

  /// Prepares states, of which the first is the start, from what may follow each by a byte.
  private init?(states: Int, accepting: [Int], next: (_ state: Int, _ byte: UInt8) -> [Int]) {
    guard states < Self.mostStates else { return nil }
    var rows = [UInt64](repeating: 0, count: 256)
    for byte in UInt8(0)..<128 where UsualText.holds(byte) {
      for state in 0..<states {
        let followers = next(state, byte)
        guard followers.count <= 1 else { return nil }
        for follower in followers { rows[Int(byte)] |= Self.shift(of: follower) &<< Self.shift(of: state) }
      }
    }
    self.rows = rows
    self.accepting = accepting.reduce(0) { $0 | 1 &<< Self.shift(of: $1) }
  }

  /// How far a state's bits are from the lowest, that of failure coming first.
  private static func shift(of state: Int) -> UInt64 { UInt64(bits * (state + 1)) }

  /// Where the text ends that begins at an offset of a document, a quote being there; nil where it is not accepted.
  func end(in document: Span<UInt8>, from start: Int) -> Int? {
    guard document.hasRoom(for: 1, at: start) else { return nil }
    var offset = start
    guard follow(document, from: &offset), document.byte(offset) == UInt8(ascii: "\"") else { return nil }
    return offset
  }

  /// Whether the whole of a text is accepted.
  func holds(_ text: Span<UInt8>) -> Bool {
    var offset = 0
    return follow(text, from: &offset) && offset == text.count
  }

  /// Passes bytes as long as they are known ones, and says whether the text may end there.
  @inline(__always)
  private func follow(_ document: Span<UInt8>, from offset: inout Int) -> Bool {
    let rows = rows.span
    var state = Self.shift(of: 0)
    while offset < document.count {
      // There is a row for each byte.
      let row = rows[unchecked: Int(document.byte(inRoomAt: offset))]
      if row == 0 { break }
      state = row &>> state & 63
      offset &+= 1
    }
    return accepting &>> state & 1 == 1
  }
}
