extension Planner {
  /// The response's attribute that names its request: by rule, or by the override.
  func referenceAttribute(of response: String, to request: String) -> MergedAttribute? {
    guard let attributes = payloadType(ofRoot: response)?.attributes else { return nil }
    func attribute(_ name: String) -> MergedAttribute? { attributes.first { $0.newest.name == name } }
    return attribute("ReferenceMessageID")
      ?? attribute("\(request)\(Metadata.messageID)")
      ?? source.content.references[response].flatMap(attribute)
  }

  /// Checks that each response names its request, unless it has nothing that could.
  mutating func checkReferences() {
    let messages = source.content.messages
    for request in messages.keys.sorted() {
      guard let response = messages[request]?.response, let type = payloadType(ofRoot: response) else { continue }
      guard referenceAttribute(of: response, to: request) == nil else { continue }
      let candidates = type.attributes.filter { attribute in
        attribute.newest.name.hasSuffix(Metadata.messageID) && attribute.newest.name != Metadata.messageID
      }
      guard let candidate = candidates.first else { continue }
      report(
        "no rule says which attribute of '\(response)' names its '\(request)'",
        at: candidate.newest.location,
        do: "add to \"references\" \"\(response)\": \"\(candidate.newest.name)\", or the attribute that does"
      )
    }
    for response in source.content.references.keys.sorted() { checkReference(of: response) }
  }

  private mutating func checkReference(of response: String) {
    let location = source.location(of: response, in: "references")
    guard source.content.messages.values.contains(where: { $0.response == response }) else {
      report("\"references\" speaks of '\(response)', which is no response", at: location, do: "take it out")
      return
    }
    guard let name = source.content.references[response], let type = payloadType(ofRoot: response) else { return }
    if !type.attributes.contains(where: { $0.newest.name == name }) {
      report("'\(response)' has no attribute '\(name)'", at: location, do: "name one that it has, or take it out")
    }
  }

  /// The complex type of a root element.
  func payloadType(ofRoot name: String) -> MergedComplexType? {
    guard let element = schema.rootElements.first(where: { $0.newest.name == name }) else { return nil }
    guard case .complex(let type) = element.newest.type else { return nil }
    return schema.complexType(type)
  }
}
