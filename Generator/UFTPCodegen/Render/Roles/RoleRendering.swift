extension Renderer {
  /// The protocol of a role's handlers, with its dispatch.
  func file(for role: PlannedRole) -> SwiftFile {
    let received = plan.exchange.messages.filter { role.receives.contains($0.element) }
    return SwiftFile(
      path: "Roles/\(role.handler).swift",
      source: protocolSource,
      declarations: [handler(role, received), defaults(role, received)].compactMap { $0 } + [dispatch(role, received)]
    )
  }

  private func handler(_ role: PlannedRole, _ received: [PlannedMessage]) -> Declaration {
    let article = "aeiou".contains(role.title.first ?? " ") ? "an" : "a"
    return Declaration(
      "public nonisolated protocol \(role.handler): Sendable",
      Documentation("What \(article) \(role.title) does with each message that it receives.", role.documentation),
      body: .members(
        received.map { message in
          method("func receive", message, documentation(of: message))
        }
      )
    )
  }

  /// A method that receives a message.
  func method(
    _ head: String,
    _ message: PlannedMessage,
    _ documentation: Documentation,
    body: Declaration.Body = .none
  ) -> Declaration {
    Declaration(
      head,
      documentation,
      parameters: ["_ message: \(message.type)", "in context: MessageContext"],
      tail: " async throws" + (answer(to: message).map { " -> Answer<\($0)>" } ?? ""),
      body: body
    )
  }

  /// The type of the response, for a request.
  func answer(to message: PlannedMessage) -> String? {
    guard case .request(_, let response, _) = message.part else { return nil }
    return type(ofElement: response)
  }

  private func documentation(of message: PlannedMessage) -> Documentation {
    let senders = message.senders.compactMap { caseName in plan.roles.first { $0.caseName == caseName }?.code }
    let sentBy = "Sent by: \(senders.joined(separator: ", "))."
    switch message.part {
    case .request(let expects, let response, _):
      return Documentation(text: message.meaning, expects, "\(sentBy) Answered with: `\(type(ofElement: response))`.")
    case .response(let response):
      return Documentation(text: message.meaning, "\(sentBy) Answers: `\(type(ofElement: response.request))`.")
    }
  }

  /// Methods that need not be written.
  private func defaults(_ role: PlannedRole, _ received: [PlannedMessage]) -> Declaration? {
    let members = received.compactMap { message -> Declaration? in
      switch message.part {
      case .request(_, let response, let answersByDefault):
        guard answersByDefault else { return nil }
        let isAccepting = plan.exchange.messages.first { $0.element == response }?.isAccepting ?? false
        return method(
          "public func receive",
          message,
          Documentation("Answers the message at once."),
          body: .code([.line(isAccepting ? ".accepted" : ".later")])
        )
      case .response(let response):
        guard isAnsweredByDefault(response.request) else { return nil }
        return method("public func receive", message, Documentation("Does nothing."), body: .members([]))
      }
    }
    return members.isEmpty ? nil : Declaration("nonisolated extension \(role.handler)", body: .members(members))
  }

  private func isAnsweredByDefault(_ request: String) -> Bool {
    guard case .request(_, _, let byDefault) = plan.exchange.messages.first(where: { $0.element == request })?.part
    else {
      return false
    }
    return byDefault
  }

  private func dispatch(_ role: PlannedRole, _ received: [PlannedMessage]) -> Declaration {
    let cases = received.flatMap { message -> [Code] in
      let name = SwiftNames.escaped(message.caseName)
      let call = "try await receive(message, in: context)"
      guard case .request(_, let response, _) = message.part else {
        return [.line("case .\(name)(let message):"), .line("  \(call)"), .line("  return .done")]
      }
      let responseCase = plan.exchange.messages.first { $0.element == response }?.caseName ?? response
      return [
        .line("case .\(name)(let message):"),
        .line("  let answer = \(call).response(to: message)"),
        .line("  return Dispatched(answer.map(UFTPMessage.\(SwiftNames.escaped(responseCase))))"),
      ]
    }
    let rest: [Code] = received.count < plan.exchange.messages.count ? [.line("default: return .notReceived")] : []
    return Declaration(
      "nonisolated extension \(role.handler)",
      body: .members([
        Declaration(
          "public func dispatch",
          Documentation("Gives a message to its method, and gives back what comes of it."),
          parameters: ["_ message: UFTPMessage", "in context: MessageContext"],
          tail: " async throws -> Dispatched<UFTPMessage>",
          body: .code([.cases("switch message", cases + rest)])
        )
      ])
    )
  }
}

extension PlannedMessage {
  /// Whether it is a response that can be made from its request alone.
  var isAccepting: Bool {
    if case .response(let response) = part { response.accepting != nil } else { false }
  }

  /// Whether it is a response that can be made from its request and the reasons of a rejection.
  var isRejecting: Bool {
    if case .response(let response) = part { response.rejecting != nil } else { false }
  }
}
