/// Writes a handler for a new project.
struct StubRenderer {
  let role: PlannedRole
  let renderer: Renderer

  func text() -> String {
    var writer = CodeWriter()
    writer.line("import UFTPCoding")
    writer.line("import UFTPMessages")
    writer.line()
    handler().write(to: &writer)
    return writer.text
  }

  private func handler() -> Declaration {
    let received = renderer.plan.exchange.messages.filter { role.receives.contains($0.element) }
    return Declaration(
      "struct My\(role.code)Handler: \(role.handler)",
      Documentation("What we do, as \(role.title), with each message that we receive."),
      body: .members(received.map(method))
    )
  }

  private func method(_ message: PlannedMessage) -> Declaration {
    renderer.method(
      "func receive",
      message,
      Documentation(firstSentence(message.meaning)),
      body: .code(body(message))
    )
  }

  private func body(_ message: PlannedMessage) -> [Code] {
    guard case .request(_, let response, _) = message.part else {
      return [.line("// Note the outcome beside your \(request(of: message)).")]
    }
    let answering = renderer.plan.exchange.messages.first { $0.element == response }
    guard answering?.isRejecting == true else {
      if answering?.isAccepting == true { return [.line(".accepted")] }
      return [.line("// Give back .response(…), or .later and send the response yourself."), .line(".later")]
    }
    return [
      .line("// Give back .accepted, .rejected(\"why\") or .response(…), or .later and send the response yourself."),
      .line(".later"),
    ]
  }

  private func request(of message: PlannedMessage) -> String {
    guard case .response(let response) = message.part else { return message.type }
    return renderer.type(ofElement: response.request)
  }

  private func firstSentence(_ text: String) -> String {
    Documentation(schema: text, note: "").paragraphs.first ?? text
  }
}
