extension ModelChecks {
  /// Checks that each default and fixed value is one of its type.
  mutating func checkDefaults() {
    for attribute in declared.attributes {
      check(attribute.defaultValue, "default", of: attribute.type, at: attribute.location)
      check(attribute.fixedValue, "fixed value", of: attribute.type, at: attribute.location)
    }
    for element in declared.elements { checkDefaults(of: element) }
  }

  private mutating func checkDefaults(of element: ElementUse) {
    guard let value = element.defaultValue ?? element.fixedValue else { return }
    guard let type = textType(of: element.type) else {
      report(
        "the element '\(element.name)' has no text, so it cannot have the value '\(value)'",
        at: element.location,
        advice: "remove 'default' or 'fixed'"
      )
      return
    }
    check(value, element.defaultValue == nil ? "fixed value" : "default", of: type, at: element.location)
  }

  private func textType(of type: TypeReference) -> SimpleTypeReference? {
    switch type {
    case .simple(let reference): return reference
    case .complex(let name):
      guard case .text(let reference)? = model.complexTypes.first(where: { $0.name == name })?.content else {
        return nil
      }
      return reference
    }
  }

  private mutating func check(
    _ value: String?,
    _ kind: String,
    of type: SimpleTypeReference,
    at location: SourceLocation
  ) {
    guard let value, let expected = values.expectation(for: value, of: type) else { return }
    report("the \(kind) '\(value)' is not a value of \(type.written)", at: location, advice: "give \(expected)")
  }
}
