extension NamePlanner {
  mutating func nameMembers(of type: MergedComplexType) {
    let typeName = type.newest.name
    var scope = NameScope(" in '\(typeName)'", reserved: ReservedNames.members)
    for member in members(of: type) {
      let key = "\(owner(of: member.name, in: type))/\(member.key)"
      let name = override(key) ?? groupOverride(member) ?? member.ruleName
      if let problem = scope.take(name, for: member.what, at: member.location, override: key) {
        diagnostics.append(problem)
      }
      if member.isElement {
        plan.elements[typeName, default: [:]][member.name] = name
      } else {
        plan.members[typeName, default: [:]][member.name] = name
      }
    }
    nameDefaults(of: type, in: &scope)
  }

  /// The properties that stand in for absent attributes have names of their own.
  private mutating func nameDefaults(of type: MergedComplexType, in scope: inout NameScope) {
    for attribute in type.attributes where attribute.defaults.contains(where: { $0 != nil }) {
      guard let name = plan.members[type.newest.name]?[attribute.newest.name] else { continue }
      let what = "the default of attribute '\(attribute.newest.name)'"
      let key = "\(owner(of: attribute.newest.name, in: type))/\(attribute.newest.name)"
      let problem = scope.take("\(name)OrDefault", for: what, at: attribute.newest.location, override: key)
      if let problem { diagnostics.append(problem) }
    }
  }

  /// The abstract type from which a member is inherited, since its protocol names the member for all; else the type.
  private func owner(of member: String, in type: MergedComplexType) -> String {
    var owner = type.newest.name
    var base = type.newest.base
    while let name = base, let next = schema.complexTypes.first(where: { $0.newest.name == name }) {
      let hasMember =
        next.attributes.contains { $0.newest.name == member }
        || next.content.elements.contains { $0.newest.name == member }
      if next.newest.isAbstract, hasMember { owner = name }
      base = next.newest.base
    }
    return owner
  }

  /// An override that an attribute group makes for all types that use it.
  private mutating func groupOverride(_ member: Member) -> String? {
    member.declaredIn.flatMap { override("\($0)/\(member.name)") }
  }

  private struct Member {
    var name: String
    var ruleName: String
    var what: String
    var location: SourceLocation
    var declaredIn: String?
    var isElement = false
    /// What overrides call it; an element that shares its name with an attribute stands in angle brackets.
    var key: String
  }

  private func members(of type: MergedComplexType) -> [Member] {
    let attributes = type.attributes.map { attribute in
      Member(
        name: attribute.newest.name,
        ruleName: SwiftNames.member(attribute.newest.name),
        what: "attribute '\(attribute.newest.name)'",
        location: attribute.newest.location,
        declaredIn: attribute.newest.declaredIn,
        key: attribute.newest.name
      )
    }
    return attributes + contentMembers(of: type)
  }

  private func contentMembers(of type: MergedComplexType) -> [Member] {
    switch type.content {
    case .empty: return []
    case .sequence(let elements), .all(let elements, _): return elements.map { member($0, of: type) }
    case .choice:
      return [
        Member(
          name: NamePlan.Part.choice,
          ruleName: "choice",
          what: "the choice of '\(type.newest.name)'",
          location: type.newest.location,
          key: NamePlan.Part.choice
        )
      ]
    case .text:
      return [
        Member(
          name: NamePlan.Part.text,
          ruleName: "value",
          what: "the text of '\(type.newest.name)'",
          location: type.newest.location,
          key: NamePlan.Part.text
        )
      ]
    }
  }

  private func member(_ element: MergedElement, of type: MergedComplexType) -> Member {
    let name = element.newest.name
    let ruleName = SwiftNames.member(name)
    let isAmbiguous = type.attributes.contains { $0.newest.name == name }
    return Member(
      name: name,
      ruleName: element.isRepeated ? SwiftNames.plural(ruleName) : ruleName,
      what: "element '\(name)'",
      location: element.newest.location,
      isElement: true,
      key: isAmbiguous ? "<\(name)>" : name
    )
  }
}

extension MergedContent {
  /// The elements, whatever their order.
  var elements: [MergedElement] {
    switch self {
    case .empty, .text: []
    case .sequence(let elements), .all(let elements, _), .choice(let elements, _): elements
    }
  }
}
