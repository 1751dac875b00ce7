extension Planner {
  /// The abstract type that most messages extend, or nil if there is none: the others are the ones to be told about.
  func commonBase() -> MergedComplexType? {
    var counts: [String: Int] = [:]
    for name in messageNames() {
      if let base = topAbstractBase(ofRoot: name) { counts[base.newest.name, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { schema.complexType($0.key) }
  }

  /// The root elements of all requests and responses that the schemas have, sorted.
  func messageNames() -> [String] {
    let messages = source.content.messages
    let all = Set(messages.keys).union(messages.values.map(\.response))
    return schema.rootElements.map(\.newest.name).filter(all.contains)
  }

  private func topAbstractBase(ofRoot name: String) -> MergedComplexType? {
    guard let type = payloadType(ofRoot: name) else { return nil }
    return bases(of: type).last(where: \.newest.isAbstract)
  }

  private func bases(of type: MergedComplexType) -> [MergedComplexType] {
    var result: [MergedComplexType] = []
    var next = type.newest.base.flatMap(schema.complexType)
    while let base = next {
      result.append(base)
      next = base.newest.base.flatMap(schema.complexType)
    }
    return result
  }

  /// Whether a type is a payload message.
  func isPayload(_ type: MergedComplexType) -> Bool {
    guard let payload = payloadBase else { return false }
    return bases(of: type).contains { $0.newest.name == payload.newest.name }
  }

  /// The Swift type of message identifiers, if it is a struct around a text.
  func identifierType() -> String? {
    let attribute = payloadBase?.attributes.first { $0.newest.name == Metadata.messageID }
    guard let attribute else { return nil }
    let value = values.value(attribute.newest.type)
    if case .text = value.kind { return value.codec }
    return nil
  }

  /// How the envelope names the sender's role.
  func roleType() -> PlannedValue? {
    let envelope = payloadType(ofRoot: source.content.envelope)
    let attribute = envelope?.attributes.first { $0.newest.name == Metadata.senderRole }
    return attribute.map { values.value($0.newest.type) }
  }

  /// What all messages share, checked to be there.
  mutating func payload() -> PlannedPayload? {
    guard let base = payloadBase, let name = names.types[base.newest.name] else {
      report("no message extends an abstract type", at: source.location(of: "messages"), do: "declare one for them all")
      return nil
    }
    for message in messageNames() where topAbstractBase(ofRoot: message)?.newest.name != base.newest.name {
      report(
        "message '\(message)' does not extend '\(base.newest.name)', as the others do",
        at: payloadType(ofRoot: message)?.newest.location,
        do: "let its type extend it"
      )
    }
    let attributes = attributes(of: base)
    for name in Metadata.all where !attributes.contains(where: { $0.xmlName == name && $0.isRequired }) {
      report(
        "'\(base.newest.name)' needs the attribute '\(name)', required",
        at: base.newest.location,
        do: "declare it"
      )
    }
    guard let roleType = roleType(), case .enumeration = roleType.kind, let identifier = identifierType() else {
      reportKeyTypes(base)
      return nil
    }
    return PlannedPayload(name: name, attributes: attributes, roleType: roleType.type, identifierType: identifier)
  }

  private mutating func reportKeyTypes(_ base: MergedComplexType) {
    if identifierType() == nil {
      report(
        "'\(Metadata.messageID)' of '\(base.newest.name)' needs a named text type",
        at: base.newest.location,
        do: "declare a simple type by restriction of xs:string"
      )
      return
    }
    report(
      "the envelope '\(source.content.envelope)' needs an attribute '\(Metadata.senderRole)' that lists the roles",
      at: payloadType(ofRoot: source.content.envelope)?.newest.location,
      do: "declare it with an enumeration as its type"
    )
  }
}
