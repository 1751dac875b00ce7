extension Planner {
  mutating func simpleType(_ type: MergedSimpleType) -> PlannedSimpleType {
    PlannedSimpleType(
      name: names.types[type.newest.name] ?? type.newest.name,
      origin: origin(
        of: type.newest.name,
        isAnonymous: type.newest.isAnonymous,
        at: type.newest.location,
        documentation: type.newest.documentation,
        presence: type.presence
      ),
      form: form(of: type),
      leniency: lenientPattern(for: type),
      isRandom: false
    )
  }

  private mutating func form(of type: MergedSimpleType) -> PlannedSimpleType.Form {
    switch type.newest.variety {
    case .list(let item): return .list(of: values.value(item))
    case .union(let members): return .union(members.map { member($0, of: type) })
    case .restriction(let base):
      let value = values.value(.named(type.newest.name))
      switch value.kind {
      case .enumeration where schema.isEnumeration(type):
        return .enumeration(cases(of: type), type.newest.facets.whiteSpace ?? whiteSpace(of: values.value(base)))
      case .text(let whiteSpace):
        return .text(base: textBase(base), whiteSpace, facets(of: type))
      default:
        return .restriction(of: values.value(base), facets(of: type))
      }
    }
  }

  /// The base as a struct whose checks hold too; nothing to check where it is a built-in string.
  private func textBase(_ reference: SimpleTypeReference) -> PlannedValue? {
    let value = values.value(reference)
    if case .builtIn(.string) = reference { return nil }
    if case .builtIn(.normalizedString) = reference { return nil }
    if case .builtIn(.token) = reference { return nil }
    return value
  }

  private func whiteSpace(of value: PlannedValue) -> WhiteSpaceFacet {
    switch value.kind {
    case .string(let whiteSpace), .text(let whiteSpace): whiteSpace
    default: .collapse
    }
  }

  private func member(_ reference: SimpleTypeReference, of type: MergedSimpleType) -> PlannedMember {
    let cases = names.cases[type.newest.name] ?? [:]
    let name = NamePlanner.memberName(reference)
    return PlannedMember(name: cases[name] ?? name, value: values.value(reference))
  }

  private func cases(of type: MergedSimpleType) -> [PlannedCase] {
    type.enumeration.map { value in
      PlannedCase(
        name: names.cases[type.newest.name]?[value.newest.value] ?? value.newest.value,
        text: value.newest.value,
        documentation: value.newest.documentation,
        presence: value.presence
      )
    }
  }

  mutating func pattern(_ source: String, at location: SourceLocation) -> PlannedPattern? {
    do {
      return PlannedPattern(source: source, compiled: try compilePattern(source))
    } catch {
      diagnostics.append(
        Diagnostic(
          .error,
          "the pattern '\(source)' can't be used: \(error)",
          at: location,
          advice: "write it another way"
        )
      )
      return nil
    }
  }
}
