/// Makes patterns, and texts that are likely to come close to matching them.
struct RandomPatterns {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  static let alphabet: [Unicode.Scalar] = ["a", "b", "c", ":", ".", "-", "1", "\u{663}", "\n", "\u{E9}", "\u{1F600}"]

  private static let classes: [ReferenceClass] = [
    ReferenceClass("a") { $0 == "a" },
    ReferenceClass("b") { $0 == "b" },
    ReferenceClass("c") { $0 == "c" },
    ReferenceClass(":") { $0 == ":" },
    ReferenceClass("\\.") { $0 == "." },
    ReferenceClass("\\-") { $0 == "-" },
    ReferenceClass(".") { $0 != "\n" && $0 != "\r" },
    ReferenceClass("\\d") { $0 == "1" || $0 == "\u{663}" },
    ReferenceClass("\\D") { $0 != "1" && $0 != "\u{663}" },
    ReferenceClass("\\n") { $0 == "\n" },
    ReferenceClass("[a-c]") { ("a"..."c").contains($0) },
    ReferenceClass("[^a]") { $0 != "a" },
    ReferenceClass("[a-c-[b]]") { $0 == "a" || $0 == "c" },
    ReferenceClass("[^b-[c]]") { $0 != "b" && $0 != "c" },
    ReferenceClass("[-a]") { $0 == "-" || $0 == "a" },
    ReferenceClass("[\\d:.]") { ["1", "\u{663}", ":", "."].contains($0) },
    ReferenceClass("\\p{L}") { ["a", "b", "c", "\u{E9}"].contains($0) },
    ReferenceClass("\\P{Lu}") { _ in true },
    ReferenceClass("[a^]") { $0 == "a" || $0 == "^" },
    ReferenceClass("\u{1F600}") { $0 == "\u{1F600}" },
  ]

  mutating func pattern(depth: Int = 3) -> ReferencePattern {
    let kind = Int.random(in: 0..<(depth == 0 ? 1 : 6), using: &random)
    switch kind {
    case 1, 2: return .sequence(parts(depth))
    case 3: return .choice(parts(depth))
    case 4, 5: return repeated(depth)
    default:
      let isEmpty = Int.random(in: 0..<25, using: &random) == 0
      return isEmpty ? .empty : .one(Self.classes.randomElement(using: &random) ?? Self.classes[0])
    }
  }

  private mutating func parts(_ depth: Int) -> [ReferencePattern] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in pattern(depth: depth - 1) }
  }

  private mutating func repeated(_ depth: Int) -> ReferencePattern {
    let minimum = Int.random(in: 0...3, using: &random)
    let isBounded = Bool.random(using: &random)
    let maximum = isBounded ? minimum + Int.random(in: 0...3, using: &random) : nil
    return .repeated(pattern(depth: depth - 1), minimum: minimum, maximum: maximum)
  }

  /// A text of the alphabet, of few different characters so that loops are met.
  mutating func text() -> String {
    let letters = (0..<3).map { _ in Self.alphabet.randomElement(using: &random) ?? "a" }
    let count = Int.random(in: 0...12, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(letters.randomElement(using: &random) ?? "a") }
    return String(text)
  }
}
