/// A regular expression whose meaning is spelled out in the plainest way, to compare with.
indirect enum ReferencePattern {
  case empty
  case one(ReferenceClass)
  case sequence([ReferencePattern])
  case choice([ReferencePattern])
  case repeated(ReferencePattern, minimum: Int, maximum: Int?)

  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return ends(in: scalars, from: 0).contains(scalars.count)
  }

  /// Where a match that starts at the given place can end.
  private func ends(in text: [Unicode.Scalar], from start: Int) -> Set<Int> {
    switch self {
    case .empty: [start]
    case .one(let members): start < text.count && members.contains(text[start]) ? [start + 1] : []
    case .sequence(let parts):
      parts.reduce([start]) { places, part in Set(places.flatMap { part.ends(in: text, from: $0) }) }
    case .choice(let parts): Set(parts.flatMap { $0.ends(in: text, from: start) })
    case .repeated(let part, let minimum, let maximum):
      Self.rounds(of: part, minimum: minimum, maximum: maximum, in: text, from: start)
    }
  }

  private static func rounds(
    of part: ReferencePattern,
    minimum: Int,
    maximum: Int?,
    in text: [Unicode.Scalar],
    from start: Int
  ) -> Set<Int> {
    var places: Set<Int> = [start]
    var result: Set<Int> = minimum == 0 ? [start] : []
    // More rounds than that reach nothing new.
    let most = min(maximum ?? .max, minimum + text.count + 1)
    for round in 1...max(1, most) where round <= most {
      places = Set(places.flatMap { part.ends(in: text, from: $0) })
      if round >= minimum { result.formUnion(places) }
      if places.isEmpty { break }
    }
    return result
  }
}

/// A set of scalars with the way in which it is written.
struct ReferenceClass {
  var source: String
  private let holds: @Sendable (Unicode.Scalar) -> Bool

  init(_ source: String, _ holds: @escaping @Sendable (Unicode.Scalar) -> Bool) {
    self.source = source
    self.holds = holds
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { holds(scalar) }
}

extension ReferencePattern {
  /// The pattern as XML Schema writes it.
  var source: String {
    switch self {
    case .empty: "()"
    case .one(let members): members.source
    case .sequence(let parts): parts.map { $0.grouped(if: $0.isChoice) }.joined()
    case .choice(let parts): parts.map(\.source).joined(separator: "|")
    case .repeated(let part, let minimum, let maximum):
      part.grouped(if: !part.isOne) + Self.quantifier(minimum, maximum)
    }
  }

  private func grouped(if needed: Bool) -> String { needed ? "(\(source))" : source }

  private var isChoice: Bool { if case .choice = self { true } else { false } }
  private var isOne: Bool { if case .one = self { true } else { false } }

  private static func quantifier(_ minimum: Int, _ maximum: Int?) -> String {
    switch (minimum, maximum) {
    case (0, nil): "*"
    case (1, nil): "+"
    case (0, 1): "?"
    case (_, nil): "{\(minimum),}"
    case (_, let maximum?): minimum == maximum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
    }
  }
}
