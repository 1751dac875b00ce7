/// Random numbers that a seed repeats (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A stream of its own for each purpose, so that tests don't depend on one another's order.
  init(seed: UInt64, for purpose: String) {
    state = purpose.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in so many times.
  mutating func oneIn(_ count: Int) -> Bool {
    next() % UInt64(count) == 0
  }

  /// A whole number of the range, evenly enough.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// One of the choices, which must not be empty.
  mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: number(0...choices.count - 1))]
  }

  /// So many scalars out of the alphabet.
  mutating func text(_ alphabet: String, _ lengths: ClosedRange<Int>) -> String {
    let scalars = Array(alphabet.unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<number(lengths) { text.append(pick(scalars)) }
    return String(text)
  }
}
