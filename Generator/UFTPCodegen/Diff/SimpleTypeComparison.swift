/// Compares what two simple types allow, as far as that shows in how they are made.
struct SimpleTypeComparison {
  let context: DiffContext
  private(set) var differences: [Difference] = []

  struct Difference {
    var kind: SchemaChange.Kind
    var old: String?
    var new: String?
    var impact: SchemaChange.Impact
  }

  init(context: DiffContext) {
    self.context = context
  }

  mutating func compare(_ old: SimpleTypeReference, _ new: SimpleTypeReference) {
    guard compareKinds(old, new) else { return }
    let oldSteps = context.old.simpleTypes.restrictions(of: old)
    let newSteps = context.new.simpleTypes.restrictions(of: new)
    // A step more or less says the same if it is empty; otherwise facets pair up from the base on.
    let steps = max(oldSteps.count, newSteps.count)
    for index in 0..<steps {
      let old = index < oldSteps.count ? oldSteps[index] : Facets()
      let new = index < newSteps.count ? newSteps[index] : Facets()
      compare(old, new)
    }
  }

  private mutating func note(
    _ kind: SchemaChange.Kind,
    _ old: String?,
    _ new: String?,
    _ impact: SchemaChange.Impact
  ) {
    differences.append(Difference(kind: kind, old: old, new: new, impact: impact))
  }

  /// Whether the two are of one kind; the items of lists and members of unions are compared besides.
  private mutating func compareKinds(_ old: SimpleTypeReference, _ new: SimpleTypeReference) -> Bool {
    switch (context.old.simpleTypes.kind(of: old), context.new.simpleTypes.kind(of: new)) {
    case (.atomic(let oldType), .atomic(let newType)) where oldType == newType: return true
    case (.list(let oldItem), .list(let newItem)):
      compare(oldItem, newItem)
      return true
    case (.union(let oldMembers), .union(let newMembers)) where oldMembers.count == newMembers.count:
      for (old, new) in zip(oldMembers, newMembers) { compare(old, new) }
      return true
    case (let oldKind, let newKind):
      note(.type, oldKind.inWords, newKind.inWords, .both)
      return false
    }
  }

  private mutating func compare(_ old: Facets, _ new: Facets) {
    compareEnumerations(old.enumeration.map(\.value), new.enumeration.map(\.value))
    let patterns = (old.patterns.map(\.source), new.patterns.map(\.source))
    if Set(patterns.0) != Set(patterns.1) {
      let impact = Self.impact(isInOld: !patterns.0.isEmpty, isInNew: !patterns.1.isEmpty)
      note(.facet("pattern"), Self.alternatives(patterns.0), Self.alternatives(patterns.1), impact)
    }
    for name in Self.names { compare(name, old.value(name), new.value(name)) }
  }

  private static let names = [
    "whiteSpace", "length", "minLength", "maxLength", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive",
    "totalDigits", "fractionDigits",
  ]

  private static func alternatives(_ patterns: [String]) -> String? {
    patterns.isEmpty ? nil : patterns.sorted().joined(separator: " or ")
  }

  private mutating func compareEnumerations(_ old: [String], _ new: [String]) {
    if old.isEmpty != new.isEmpty {
      let impact = Self.impact(isInOld: !old.isEmpty, isInNew: !new.isEmpty)
      let words = { (values: [String]) in values.isEmpty ? nil : values.joined(separator: ", ") }
      note(.facet("enumeration"), words(old), words(new), impact)
      return
    }
    for value in old where !new.contains(value) { note(.enumeration, value, nil, .refusesOld) }
    for value in new where !old.contains(value) { note(.enumeration, nil, value, .refusedByOld) }
  }

  private mutating func compare(_ name: String, _ old: String?, _ new: String?) {
    guard old != new else { return }
    if let old, let new, let oldNumber = DecimalText(old), let newNumber = DecimalText(new) {
      guard oldNumber != newNumber else { return }
      let isLeast = name.hasPrefix("min")
      let widens = isLeast ? newNumber < oldNumber : newNumber > oldNumber
      note(.facet(name), old, new, name == "length" ? .both : widens ? .refusedByOld : .refusesOld)
    } else {
      note(.facet(name), old, new, Self.impact(isInOld: old != nil, isInNew: new != nil))
    }
  }

  /// A facet that is gone allows more, and one that is new less.
  private static func impact(isInOld: Bool, isInNew: Bool) -> SchemaChange.Impact {
    isInOld && isInNew ? .both : isInOld ? .refusedByOld : .refusesOld
  }
}

extension Facets {
  /// The value of a facet that has one, as text.
  fileprivate func value(_ name: String) -> String? {
    written.first { $0.name == name }?.value
  }
}

extension SimpleTypeTable {
  /// The facets of the steps of a type that have any, from the base on.
  fileprivate func restrictions(of reference: SimpleTypeReference) -> [Facets] {
    steps(of: reference).map(\.facets).filter { !$0.written.isEmpty }.reversed()
  }
}
