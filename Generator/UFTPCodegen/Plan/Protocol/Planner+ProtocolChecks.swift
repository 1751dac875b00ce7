extension Planner {
  /// Checks `protocol.json` against the schemas, in both directions.
  mutating func checkProtocol() {
    let file = source.content
    requireRootElement(file.envelope, named: "\"envelope\"", at: source.location(of: "envelope"))
    for name in file.messages.keys.sorted() {
      if let message = file.messages[name] { check(message, named: name) }
    }
    checkResponses()
    checkRootElementsHaveEntries()
    checkRootElementTypes()
    checkReferences()
    checkRoleCodes()
    for name in file.leniencies.keys.sorted() {
      if let leniency = file.leniencies[name] { check(leniency, named: name) }
    }
  }

  private mutating func check(_ message: ProtocolFile.Message, named name: String) {
    let location = source.location(of: name, in: "messages")
    requireRootElement(name, named: "the message", at: location)
    requireRootElement(message.response, named: "the response of '\(name)'", at: location)
    for code in message.from + message.to where source.content.roles[code] == nil {
      report("'\(name)' names the role '\(code)', which is not among \"roles\"", at: location, do: "add the role")
    }
    if message.from.isEmpty || message.to.isEmpty {
      report("'\(name)' needs a role in \"from\" and in \"to\"", at: location, do: "say who sends it to whom")
    }
  }

  private mutating func requireRootElement(_ name: String, named what: String, at location: SourceLocation) {
    guard !schema.rootElements.contains(where: { $0.newest.name == name }) else { return }
    report("\(what) '\(name)' is no root element of any schema", at: location, do: "correct the name or take it out")
  }

  /// A response must answer one message only, and no request may be a response.
  private mutating func checkResponses() {
    var requests: [String: String] = [:]
    let messages = source.content.messages
    for name in messages.keys.sorted() {
      guard let response = messages[name]?.response else { continue }
      let location = source.location(of: name, in: "messages")
      if let other = requests.updateValue(name, forKey: response) {
        diagnostics.append(
          Diagnostic(
            .error,
            "'\(response)' is the response of both '\(other)' and '\(name)'",
            at: location,
            advice: "name another response for one of them",
            related: source.location(of: other, in: "messages")
          )
        )
      }
      if messages[response] != nil {
        report("'\(response)' is the response of '\(name)' and has an entry of its own", at: location, do: "keep one")
      }
      if response == source.content.envelope || name == source.content.envelope {
        report("'\(name)' uses the envelope as a message", at: location, do: "name a payload message")
      }
    }
  }

  private mutating func checkRootElementsHaveEntries() {
    let file = source.content
    let known = Set(file.messages.keys).union(file.messages.values.map(\.response)).union([file.envelope])
    for element in schema.rootElements where !known.contains(element.newest.name) {
      let name = element.newest.name
      let roles = file.roles.keys.sorted()
      let entry =
        "\"\(name)\": { \"from\": [\"\(roles.first ?? "…")\"], \"to\": [\"\(roles.last ?? "…")\"], "
        + "\"response\": \"\(name)Response\", \"meaning\": \"…\", \"expects\": \"…\", \"responseMeaning\": \"…\" }"
      report(
        "root element '\(name)' has no entry in \(source.path)",
        at: element.newest.location,
        do: "add to \"messages\" \(entry), or name it as the response of a message"
      )
    }
  }

  private mutating func checkRootElementTypes() {
    for element in schema.rootElements {
      let name = element.newest.name
      if let type = payloadType(ofRoot: name) {
        guard type.newest.isAbstract else { continue }
        report(
          "root element '\(name)' has an abstract type",
          at: element.newest.location,
          do: "extend it for the element"
        )
      } else {
        report(
          "root element '\(name)' has a simple type",
          at: element.newest.location,
          do: "give it a complex type with simple content"
        )
      }
    }
  }

  private mutating func checkRoleCodes() {
    guard let roleType = roleType(), case .enumeration(let cases) = roleType.kind else { return }
    for code in source.content.roles.keys.sorted() where cases[code] == nil {
      report(
        "the role '\(code)' is no value of '\(roleType.xmlName ?? roleType.type)'",
        at: source.location(of: code, in: "roles"),
        do: "write one of \(cases.keys.sorted().joined(separator: ", "))"
      )
    }
  }

  mutating func report(_ message: String, at location: SourceLocation?, do advice: String) {
    diagnostics.append(Diagnostic(.error, message, at: location, advice: advice))
  }
}
