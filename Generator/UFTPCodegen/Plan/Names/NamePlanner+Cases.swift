extension NamePlanner {
  /// Names the values of an enumeration, and the members of a union.
  mutating func nameCases(of type: MergedSimpleType) {
    let name = type.newest.name
    var scope = NameScope(" in '\(name)'", reserved: ReservedNames.cases)
    for value in type.enumeration where schema.isEnumeration(type) {
      nameCase(value.newest.value, of: name, what: "value", at: value.newest.location, in: &scope)
    }
    if case .union(let members) = type.newest.variety {
      for member in members {
        nameCase(Self.memberName(member), of: name, what: "member type", at: type.newest.location, in: &scope)
      }
    }
  }

  /// Names the elements of a choice, each a case of its enumeration.
  mutating func nameAlternatives(_ elements: [MergedElement], of name: String) {
    var scope = NameScope(" in the choice of '\(name)'", reserved: ["hash", "hashValue", "init", "self"])
    for element in elements {
      nameCase(element.newest.name, of: name, what: "element", at: element.newest.location, in: &scope)
    }
  }

  private mutating func nameCase(
    _ text: String,
    of type: String,
    what: String,
    at location: SourceLocation,
    in scope: inout NameScope
  ) {
    let key = "\(type)/\(text)"
    let name = override(key) ?? SwiftNames.member(text)
    if let problem = scope.take(name, for: "\(what) '\(text)'", at: location, override: key) {
      diagnostics.append(problem)
    }
    plan.cases[type, default: [:]][text] = name
  }

  static func memberName(_ reference: SimpleTypeReference) -> String {
    switch reference {
    case .builtIn(let type): return type.rawValue
    case .named(let name):
      let isSuffixed = name.hasSuffix("Type") && name.count > 4
      return isSuffixed ? String(name.dropLast(4)) : name
    }
  }
}
