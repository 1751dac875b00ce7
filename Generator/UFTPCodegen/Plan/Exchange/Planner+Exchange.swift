extension Planner {
  mutating func exchange(_ structs: [PlannedStruct]) -> PlannedExchange? {
    guard let payload = payload() else { return nil }
    let file = source.content
    guard let envelope = payloadType(ofRoot: file.envelope), let type = names.types[envelope.newest.name] else {
      report("the envelope has no complex type", at: source.location(of: "envelope"), do: "name another root element")
      return nil
    }
    let byRoot = Dictionary(
      structs.compactMap { type in type.rootElement.map { ($0, type) } },
      uniquingKeysWith: { first, _ in first }
    )
    return PlannedExchange(
      envelope: PlannedEnvelope(element: file.envelope, type: type),
      payload: payload,
      messages: messageNames().compactMap { message($0, byRoot, payload) }
    )
  }

  private func message(
    _ name: String,
    _ structs: [String: PlannedStruct],
    _ payload: PlannedPayload
  ) -> PlannedMessage? {
    guard let type = structs[name], let element = schema.rootElements.first(where: { $0.newest.name == name }) else {
      return nil
    }
    let messages = source.content.messages
    let request = messages[name] == nil ? messages.keys.sorted().first { messages[$0]?.response == name } : nil
    guard let entry = messages[request ?? name] else { return nil }
    return PlannedMessage(
      element: name,
      type: type.name,
      caseName: names.messages[name] ?? name,
      senders: roleCases(request == nil ? entry.from : entry.to),
      recipients: roleCases(request == nil ? entry.to : entry.from),
      part: part(of: type, entry, request: request.flatMap { structs[$0] }, payload),
      meaning: request == nil ? entry.meaning : entry.responseMeaning,
      presence: element.presence
    )
  }

  private func part(
    of type: PlannedStruct,
    _ entry: ProtocolFile.Message,
    request: PlannedStruct?,
    _ payload: PlannedPayload
  ) -> PlannedMessage.Part {
    guard let request, let response = type.rootElement, let requestName = request.rootElement else {
      return .request(
        expects: entry.expects,
        response: entry.response,
        answeredByDefault: entry.answeredByDefault ?? false
      )
    }
    let reference = referenceAttribute(of: response, to: requestName).flatMap { found in
      type.attributes.first { $0.xmlName == found.newest.name }
    }
    let maker = ResponseMaker(response: type, request: request, reference: reference)
    return .response(
      PlannedResponse(
        request: requestName,
        reference: reference,
        accepting: maker.arguments(isAccepting: true),
        rejecting: maker.arguments(isAccepting: false)
      )
    )
  }

  private func roleCases(_ codes: [String]) -> [String] {
    guard case .enumeration(let cases) = roleType()?.kind else { return [] }
    return codes.sorted().compactMap { cases[$0] }
  }

  func roles() -> [PlannedRole] {
    let file = source.content
    guard case .enumeration(let cases) = roleType()?.kind else { return [] }
    return file.roles.keys.sorted().compactMap { code in
      guard let role = file.roles[code], let caseName = cases[code] else { return nil }
      let requests = file.messages.filter { $0.value.to.contains(code) }.map(\.key)
      let responses = file.messages.filter { $0.value.from.contains(code) }.map(\.value.response)
      return PlannedRole(
        code: code,
        caseName: caseName,
        title: role.title,
        documentation: role.documentation,
        handler: SwiftNames.handler(code),
        receives: messageNames().filter(Set(requests + responses).contains)
      )
    }
  }
}
