extension Planner {
  mutating func content(of type: MergedComplexType, _ recursion: RecursionFinder) -> PlannedContent {
    let members = names.elements[type.newest.name] ?? [:]
    let textName = names.members[type.newest.name]?[NamePlan.Part.text]
    switch type.content {
    case .empty: return .empty
    case .text(let reference):
      return .text(PlannedText(name: textName ?? "value", value: values.value(reference)))
    case .sequence(let elements):
      return .sequence(elements.map { element($0, of: type, names: members, recursion) })
    case .all(let elements, let isOptional):
      var planned = elements.map { element($0, of: type, names: members, recursion) }
      for place in planned.indices { planned[place].isLeftOutTogether = isOptional }
      return .all(planned, isOptional: isOptional)
    case .choice(let elements, let isOptional):
      return .choice(choice(elements, isOptional, of: type, recursion))
    }
  }

  private mutating func choice(
    _ elements: [MergedElement],
    _ isOptional: Bool,
    of type: MergedComplexType,
    _ recursion: RecursionFinder
  ) -> PlannedChoice {
    let cases = names.cases[type.newest.name] ?? [:]
    let alternatives = elements.map { element($0, of: type, names: cases, recursion) }
    return PlannedChoice(
      name: names.members[type.newest.name]?[NamePlan.Part.choice] ?? "choice",
      alternatives: alternatives,
      isOptional: isOptional,
      isRecursive: alternatives.contains(where: \.isRecursive)
    )
  }

  private mutating func element(
    _ element: MergedElement,
    of type: MergedComplexType,
    names: [String: String],
    _ recursion: RecursionFinder
  ) -> PlannedElement {
    let name = element.newest.name
    return PlannedElement(
      xmlName: name,
      name: names[name] ?? name,
      kind: kind(of: element),
      occurrences: element.occurrences,
      defaultValue: element.newest.defaultValue,
      fixedValue: element.newest.fixedValue,
      isRecursive: !element.isRepeated && leadsBack(element, to: type, recursion),
      documentation: element.newest.documentation
    )
  }

  private func leadsBack(_ element: MergedElement, to type: MergedComplexType, _ recursion: RecursionFinder) -> Bool {
    guard case .complex(let child) = element.newest.type else { return false }
    return recursion.leadsBack(from: child, to: type.newest.name)
  }

  private mutating func kind(of element: MergedElement) -> PlannedElement.Kind {
    switch element.newest.type {
    case .simple(let reference): return .simple(values.value(reference))
    case .complex(let name):
      if schema.complexType(name)?.newest.isAbstract == true {
        diagnostics.append(
          Diagnostic(
            .error,
            "element '\(element.newest.name)' has the abstract type '\(name)'",
            at: element.newest.location,
            advice: "give it a concrete type: xsi:type is not used to choose one"
          )
        )
      }
      return .complex(names.types[name] ?? name)
    }
  }
}
