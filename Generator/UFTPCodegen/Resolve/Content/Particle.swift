/// A part of a content model, before it is known to fit one of the supported forms.
indirect enum Particle {
  case element(ElementUse)
  /// Exactly once, in this order.
  case sequence([Particle], SchemaNode)
  case choice([Particle], isOptional: Bool, SchemaNode)
  case all([Particle], isOptional: Bool, SchemaNode)

  /// How many parts it is made of.
  var size: Int {
    switch self {
    case .element: 1
    case .sequence(let parts, _), .choice(let parts, _, _), .all(let parts, _, _):
      parts.reduce(1) { $0 + $1.size }
    }
  }

  /// The parts of a sequence with those of the sequences inside it.
  var flattened: [Particle] {
    guard case .sequence(let parts, _) = self else { return [self] }
    return parts.flatMap(\.flattened)
  }
}

/// How often a part may occur.
struct Occurrence: Equatable {
  var minimum: Int
  /// nil says any number.
  var maximum: Int?

  static let once = Occurrence(minimum: 1, maximum: 1)

  var isAbsent: Bool { maximum == 0 }
}
