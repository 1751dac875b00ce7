/// Walks the two versions of one message side by side.
struct MessageComparison {
  let message: String
  let context: DiffContext
  private(set) var changes: [SchemaChange] = []
  /// The pairs of types that were compared before, since types may hold themselves.
  private var compared: Set<[String]> = []

  init(message: String, context: DiffContext) {
    self.message = message
    self.context = context
  }

  mutating func compare(_ old: RootElement?, _ new: RootElement?) {
    switch (old, new) {
    case (let old?, let new?): compare(old.type, new.type, at: [])
    case (let old?, nil): note(.message, at: [], old.type.written, nil, .refusesOld)
    case (nil, let new?): note(.message, at: [], nil, new.type.written, .refusedByOld)
    case (nil, nil): break
    }
  }

  mutating func note(
    _ kind: SchemaChange.Kind,
    at place: [String],
    _ old: String?,
    _ new: String?,
    _ impact: SchemaChange.Impact
  ) {
    let place = place.joined(separator: "/")
    changes.append(SchemaChange(message: message, place: place, kind: kind, old: old, new: new, impact: impact))
  }

  private mutating func compare(_ old: TypeReference, _ new: TypeReference, at place: [String]) {
    switch (old, new) {
    case (.simple(let old), .simple(let new)): compare(old, new, at: place)
    case (.complex(let old), .complex(let new)):
      guard compared.insert([old, new]).inserted else { return }
      guard let old = context.old.complexTypes[old], let new = context.new.complexTypes[new] else { return }
      compareAttributes(old.attributes, new.attributes, at: place)
      compare(old.content, new.content, at: place)
    default: note(.type, at: place, old.written, new.written, .both)
    }
  }

  mutating func compare(_ old: SimpleTypeReference, _ new: SimpleTypeReference, at place: [String]) {
    var comparison = SimpleTypeComparison(context: context)
    comparison.compare(old, new)
    for difference in comparison.differences {
      note(difference.kind, at: place, difference.old, difference.new, difference.impact)
    }
  }
}

/// Attributes.
extension MessageComparison {
  private mutating func compareAttributes(_ old: [AttributeUse], _ new: [AttributeUse], at place: [String]) {
    for attribute in old {
      let inner = place + ["@\(attribute.name)"]
      if let other = new.first(where: { $0.name == attribute.name }) {
        compare(attribute, other, at: inner)
      } else {
        note(.attribute, at: inner, attribute.inWords, nil, attribute.isRequired ? .both : .refusesOld)
      }
    }
    for attribute in new where !old.contains(where: { $0.name == attribute.name }) {
      let impact: SchemaChange.Impact = attribute.isRequired ? .both : .refusedByOld
      note(.attribute, at: place + ["@\(attribute.name)"], nil, attribute.inWords, impact)
    }
  }

  private mutating func compare(_ old: AttributeUse, _ new: AttributeUse, at place: [String]) {
    if old.isRequired != new.isRequired {
      note(.use, at: place, old.use, new.use, new.isRequired ? .refusesOld : .refusedByOld)
    }
    compare(old.type, new.type, at: place)
    compareValues((old.defaultValue, new.defaultValue), (old.fixedValue, new.fixedValue), at: place)
  }

  private mutating func compareValues(
    _ defaults: (old: String?, new: String?),
    _ fixed: (old: String?, new: String?),
    at place: [String]
  ) {
    if defaults.old != defaults.new { note(.defaultValue, at: place, defaults.old, defaults.new, .meaning) }
    guard fixed.old != fixed.new else { return }
    var impact: SchemaChange.Impact = .meaning
    if fixed.new != nil { impact.insert(.refusesOld) }
    if fixed.old != nil { impact.insert(.refusedByOld) }
    note(.fixedValue, at: place, fixed.old, fixed.new, impact)
  }
}

/// Content.
extension MessageComparison {
  private mutating func compare(_ old: ContentModel, _ new: ContentModel, at place: [String]) {
    if case .text(let old) = old, case .text(let new) = new { return compare(old, new, at: place) }
    let isSame = old.kind == new.kind
    // Content that is only now there, or no more, shows by its elements.
    let isBeside = old.isEmpty != new.isEmpty && old.isSequence && new.isSequence
    if !isSame && !isBeside { note(.content, at: place, old.kind, new.kind, Self.impact(of: old, new)) }
    compareElements(old, new, at: place)
  }

  private static func impact(of old: ContentModel, _ new: ContentModel) -> SchemaChange.Impact {
    if "optional \(old.kind)" == new.kind { return .refusedByOld }
    return old.kind == "optional \(new.kind)" ? .refusesOld : .both
  }

  private mutating func compareElements(_ old: ContentModel, _ new: ContentModel, at place: [String]) {
    for element in old.elements {
      let inner = place + [element.name]
      if let other = new.elements.first(where: { $0.name == element.name }) {
        compare(element, other, at: inner)
      } else {
        note(.element, at: inner, element.inWords, nil, old.needs(element) ? .both : .refusesOld)
      }
    }
    for element in new.elements where !old.elements.contains(where: { $0.name == element.name }) {
      let impact: SchemaChange.Impact = new.needs(element) ? .both : .refusedByOld
      note(.element, at: place + [element.name], nil, element.inWords, impact)
    }
    compareOrder(old, new, at: place)
  }

  private mutating func compare(_ old: ElementUse, _ new: ElementUse, at place: [String]) {
    if (old.minOccurs, old.maxOccurs ?? .max) != (new.minOccurs, new.maxOccurs ?? .max) {
      note(.occurrence, at: place, old.occurrence, new.occurrence, Self.impact(of: old, new))
    }
    compare(old.type, new.type, at: place)
    compareValues((old.defaultValue, new.defaultValue), (old.fixedValue, new.fixedValue), at: place)
  }

  private static func impact(of old: ElementUse, _ new: ElementUse) -> SchemaChange.Impact {
    var impact: SchemaChange.Impact = []
    let (oldMost, newMost) = (old.maxOccurs ?? .max, new.maxOccurs ?? .max)
    if new.minOccurs > old.minOccurs || newMost < oldMost { impact.insert(.refusesOld) }
    if new.minOccurs < old.minOccurs || newMost > oldMost { impact.insert(.refusedByOld) }
    return impact
  }

  private mutating func compareOrder(_ old: ContentModel, _ new: ContentModel, at place: [String]) {
    guard old.isSequence, new.isSequence else { return }
    let newNames = new.elements.map(\.name)
    let before = old.elements.map(\.name).filter { newNames.contains($0) }
    let after = newNames.filter { before.contains($0) }
    guard before != after else { return }
    note(.order, at: place, before.joined(separator: ", "), after.joined(separator: ", "), .both)
  }
}
