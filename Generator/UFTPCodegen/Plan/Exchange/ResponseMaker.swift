/// Finds out how a response is made from its request alone, if it can be.
struct ResponseMaker {
  let response: PlannedStruct
  let request: PlannedStruct
  let reference: PlannedAttribute?

  /// The arguments of the response's initialiser; nil where the schema demands what the request does not hold.
  ///
  /// - Parameter isAccepting: Whether the response accepts the request, or rejects it for the reasons in `reasons`.
  func arguments(isAccepting: Bool) -> [PlannedArgument]? {
    guard isWithoutNeededContent else { return nil }
    if !isAccepting, result(isAccepting: false) == nil { return nil }
    var arguments: [PlannedArgument] = []
    for attribute in response.attributes {
      guard let expression = expression(for: attribute, isAccepting) else {
        if attribute.isOptionalEverywhere || attribute.initialiserDefault != nil { continue }
        return nil
      }
      arguments.append(PlannedArgument(label: attribute.name, expression: expression))
    }
    return arguments
  }

  private var isWithoutNeededContent: Bool {
    switch response.content {
    case .empty: true
    case .sequence(let elements): elements.allSatisfy { !$0.isNeeded }
    case .all(let elements, let isOptional): isOptional || elements.allSatisfy { !$0.isNeeded }
    case .choice(let choice): choice.isOptional
    case .text: false
    }
  }

  private func expression(for attribute: PlannedAttribute, _ isAccepting: Bool) -> String? {
    if attribute.xmlName == reference?.xmlName { return copy(Metadata.messageID) }
    switch attribute.xmlName {
    case Metadata.version, Metadata.conversationID: return copy(attribute.xmlName)
    case Metadata.senderDomain: return copy(Metadata.recipientDomain)
    case Metadata.recipientDomain: return copy(Metadata.senderDomain)
    case Metadata.timeStamp, Metadata.messageID: return nil
    case Metadata.result: return result(isAccepting: isAccepting)
    case Metadata.rejectionReason: return isAccepting ? nil : reason(attribute)
    default: return attribute.isOptionalEverywhere ? nil : sameAttribute(attribute)
    }
  }

  private func copy(_ xmlName: String) -> String? {
    request.attributes.first { $0.xmlName == xmlName }.map { "request.\(SwiftNames.escaped($0.name))" }
  }

  private func sameAttribute(_ attribute: PlannedAttribute) -> String? {
    let same = request.attributes.first { $0.xmlName == attribute.xmlName && $0.value == attribute.value }
    guard let same, same.isRequired || !attribute.isRequired else { return nil }
    return copy(same.xmlName)
  }

  private func result(isAccepting: Bool) -> String? {
    let attribute = response.attributes.first { $0.xmlName == Metadata.result }
    guard case .enumeration(let cases) = attribute?.value.kind else { return nil }
    return cases[isAccepting ? "Accepted" : "Rejected"].map { "." + SwiftNames.escaped($0) }
  }

  private func reason(_ attribute: PlannedAttribute) -> String? {
    guard case .string = attribute.value.kind else { return nil }
    return "reasons.joined(separator: \"; \")"
  }
}

extension PlannedAttribute {
  /// Whether no version demands it.
  var isOptionalEverywhere: Bool { !uses.contains(.required) }
}

extension PlannedElement {
  /// Whether some version demands it.
  var isNeeded: Bool { occurrences.contains { ($0?.minimum ?? 0) > 0 } }
}
