/// What the generator says about a declaration by itself: where it comes from and what the schema demands.
struct Notes {
  let versions: [String]

  /// `Type `FlexOfferType` of UFTP-agr-dso.xsd.`
  func type(_ origin: Origin) -> String {
    let name = origin.component.map { "Type `\($0)`" } ?? "An anonymous type"
    return sentence("\(name) of \(origin.file)", [origin.presence.note(versions: versions)])
  }

  /// `Attribute `Unsolicited`, `xs:boolean`, optional, since 3.1.0.`
  func attribute(_ attribute: PlannedAttribute) -> String {
    let type = attribute.value.xmlName.map { "`\($0)`" }
    let presence = Presence(attribute.uses.map { $0 != .absent })
    let head = ["Attribute `\(attribute.xmlName)`", type, use(attribute), presence.note(versions: versions)]
    var parts = [head.compactMap { $0 }.joined(separator: ", ")]
    parts += changes(of: attribute)
    if let fixed = attribute.fixedValue { parts.append("always `\(fixed)`") }
    if let fallback = attribute.fallback {
      let since = fallback.presence.note(versions: versions)
      parts.append(["absent means `\(fallback.text)`", since].compactMap { $0 }.joined(separator: ", "))
    }
    return parts.joined(separator: "; ") + "."
  }

  /// `Element `OfferOption`, 1 or more.`
  func element(_ element: PlannedElement) -> String {
    let presence = Presence(element.occurrences.map { $0 != nil })
    let newest = element.occurrences.compactMap { $0 }.last
    let head = ["Element `\(element.xmlName)`", newest.map(words), presence.note(versions: versions)]
    var parts = [head.compactMap { $0 }.joined(separator: ", ")]
    parts += changes(of: element)
    if let fixed = element.fixedValue { parts.append("always `\(fixed)`") }
    if let value = element.defaultValue { parts.append("without text it means `\(value)`") }
    return parts.joined(separator: "; ") + "."
  }

  /// `Value `AGR`, since 3.1.0.`
  func value(_ value: PlannedCase) -> String {
    sentence("Value `\(value.text)`", [value.presence.note(versions: versions)])
  }

  private func sentence(_ head: String, _ parts: [String?]) -> String {
    ([head] + parts.compactMap { $0 }).joined(separator: ", ") + "."
  }

  private func use(_ attribute: PlannedAttribute) -> String {
    attribute.uses.last { $0 != .absent } == .required ? "required" : "optional"
  }

  /// What older versions demanded: `required before 3.1.0`.
  private func changes(of attribute: PlannedAttribute) -> [String] {
    let uses = attribute.uses
    return uses.indices.dropFirst().compactMap { place in
      guard uses[place - 1] != .absent, uses[place] != .absent, uses[place - 1] != uses[place] else { return nil }
      return (uses[place - 1] == .required ? "required" : "optional") + " before \(versions[place])"
    }
  }

  private func changes(of element: PlannedElement) -> [String] {
    let occurrences = element.occurrences
    return occurrences.indices.dropFirst().compactMap { place in
      guard let before = occurrences[place - 1], let now = occurrences[place], before != now else { return nil }
      return "\(words(before)) before \(versions[place])"
    }
  }

  private func words(_ occurrence: PlannedElement.Occurrence) -> String {
    switch (occurrence.minimum, occurrence.maximum) {
    case (1, 1): "required"
    case (0, 1): "optional"
    case (0, nil): "any number"
    case (let minimum, nil): "\(minimum) or more"
    case (let minimum, let maximum?) where minimum == maximum: "exactly \(minimum)"
    case (let minimum, let maximum?): "\(minimum) to \(maximum)"
    }
  }
}
