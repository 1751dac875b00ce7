/// A regular expression of XML Schema as a tree, kept small as it is made.
indirect enum PatternNode: Equatable, Sendable {
  /// The empty text.
  case empty
  /// One scalar of a set.
  case one(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// `minimum` to `maximum` (nil: any number of) times.
  case repeated(PatternNode, minimum: Int, maximum: Int?)

  /// The parts one after the other; parts that match only the empty text vanish.
  static func joining(_ parts: [PatternNode]) -> PatternNode {
    let parts = parts.filter { $0 != .empty }
    return switch parts.count {
    case 0: .empty
    case 1: parts[0]
    default: .sequence(parts)
    }
  }

  /// Any one of the parts; those that read one scalar become one, and equal ones too.
  static func choosing(_ parts: [PatternNode]) -> PatternNode {
    var set: ScalarSet?
    var others: [PatternNode] = []
    var hasEmpty = false
    for part in parts {
      switch part {
      case .one(let scalars): set = set?.union(scalars) ?? scalars
      case .empty: hasEmpty = true
      default: if others.last != part { others.append(part) }
      }
    }
    let alternatives = (set.map { [.one($0)] } ?? []) + others
    guard let first = alternatives.first else { return .empty }
    let choice = alternatives.count == 1 ? first : .choice(alternatives)
    return hasEmpty ? repeating(choice, minimum: 0, maximum: 1) : choice
  }

  /// The part several times; loops within loops become one where that says the same.
  static func repeating(_ part: PatternNode, minimum: Int, maximum: Int?) -> PatternNode {
    if maximum == 0 || part == .empty { return .empty }
    if minimum == 1 && maximum == 1 { return part }
    if case .repeated(let inner, let low, let high) = part,
      let bounds = merged(inner: (low, high), outer: (minimum, maximum))
    {
      return .repeated(inner, minimum: bounds.0, maximum: bounds.1)
    }
    return .repeated(part, minimum: minimum, maximum: maximum)
  }

  /// The bounds that one loop has in place of two, if the counts that the two allow have no gaps.
  private static func merged(inner: (Int, Int?), outer: (Int, Int?)) -> (Int, Int?)? {
    let (minimum, overflow) = inner.0.multipliedReportingOverflow(by: outer.0)
    guard !overflow, minimum <= QuantifierLimit.maximum else { return nil }
    // From `outer.0` rounds to one more: the longest of the former must reach the shortest of the latter.
    let reach = inner.1.map { $0.multipliedReportingOverflow(by: outer.0).partialValue } ?? (outer.0 > 0 ? Int.max : 0)
    let isFixed = outer.1 == outer.0
    guard isFixed || reach >= minimum + inner.0 - 1 else { return nil }
    guard let innerMaximum = inner.1, let outerMaximum = outer.1 else { return (minimum, nil) }
    let maximum = innerMaximum.multipliedReportingOverflow(by: outerMaximum).partialValue
    return maximum <= QuantifierLimit.maximum ? (minimum, maximum) : nil
  }

  /// Whether the empty text matches.
  var matchesEmpty: Bool {
    switch self {
    case .empty: true
    case .one: false
    case .sequence(let parts): parts.allSatisfy(\.matchesEmpty)
    case .choice(let parts): parts.contains(where: \.matchesEmpty)
    case .repeated(let part, let minimum, _): minimum == 0 || part.matchesEmpty
    }
  }
}

/// How large the numbers of a quantifier may be.
enum QuantifierLimit {
  static let maximum = 1_000_000_000
}
