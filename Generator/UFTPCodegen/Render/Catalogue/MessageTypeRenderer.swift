/// Writes the catalogue: what is known of each type of message.
struct MessageTypeRenderer {
  private let renderer: Renderer
  private let messages: [PlannedMessage]
  private let exchange: PlannedExchange

  init(_ renderer: Renderer) {
    self.renderer = renderer
    exchange = renderer.plan.exchange
    messages = exchange.messages
  }

  func declarations() -> [Declaration] {
    let cases = messages.map { message in
      Declaration(
        "case \(SwiftNames.escaped(message.caseName)) = \(SwiftLiteral.string(message.element))",
        Documentation(text: message.meaning)
      )
    }
    return [
      Declaration(
        "public nonisolated enum MessageType: String, CaseIterable, Codable, Hashable, Sendable",
        Documentation("A type of message, by its root element."),
        body: .members(cases)
      ),
      Declaration(
        "nonisolated extension MessageType",
        body: .members([roles(of: \.senders, "sender"), roles(of: \.recipients, "recipient")] + pairs() + knowledge())
      ),
      Declaration("nonisolated extension MessageType", body: .members([swiftType()])),
    ]
  }

  private func roles(of path: KeyPath<PlannedMessage, [String]>, _ what: String) -> Declaration {
    property(
      "\(what)Roles",
      "[\(exchange.payload.roleType)]",
      what == "sender" ? "The roles that send such a message." : "The roles that receive such a message."
    ) { message in
      "[" + message[keyPath: path].map { "." + SwiftNames.escaped($0) }.joined(separator: ", ") + "]"
    }
  }

  private func pairs() -> [Declaration] {
    [
      property("response", "MessageType?", "The response to such a message; nil for a response.") { message in
        guard case .request(_, let response, _) = message.part else { return nil }
        return self.caseName(ofElement: response)
      },
      property("request", "MessageType?", "The message that such a response answers; nil for a request.") { message in
        guard case .response(let response) = message.part else { return nil }
        return self.caseName(ofElement: response.request)
      },
      property(
        "referenceAttribute",
        "String?",
        "The attribute by which such a response names its request; nil where there is none."
      ) { message in
        guard case .response(let response) = message.part else { return nil }
        return response.reference.map { SwiftLiteral.string($0.xmlName) }
      },
    ]
  }

  private func caseName(ofElement element: String) -> String? {
    messages.first { $0.element == element }.map { "." + SwiftNames.escaped($0.caseName) }
  }

  private func knowledge() -> [Declaration] {
    let varying = messages.filter { !$0.presence.isEverywhere }
    let cases = varying.map { message in
      Code.line("case .\(SwiftNames.escaped(message.caseName)): \(renderer.condition(message.presence))")
    }
    let rest: [Code] = varying.count < messages.count ? [.line("default: true")] : []
    let body: [Code] =
      varying.isEmpty
      ? [.line("true")] : [.line("let version = version.ordinal"), .cases("return switch self", cases + rest)]
    return [
      Declaration(
        "public func isKnown",
        Documentation("Whether a version of the protocol has such messages."),
        parameters: ["in version: ProtocolVersion"],
        tail: " -> Bool",
        body: .code(body)
      ),
      since(),
    ]
  }

  private func since() -> Declaration {
    let versions = renderer.plan.versions
    func first(_ message: PlannedMessage) -> String {
      let place = message.presence.byVersion.firstIndex(of: true) ?? 0
      return ".\(Renderer.versionCase(versions[place]))"
    }
    let oldest = versions.first.map(Renderer.versionCase) ?? ""
    let later = messages.filter { $0.presence.byVersion.first == false }
    let cases = later.map { Code.line("case .\(SwiftNames.escaped($0.caseName)): \(first($0))") }
    let rest: [Code] = later.count < messages.count ? [.line("default: .\(oldest)")] : []
    return Declaration(
      "public var since: ProtocolVersion",
      Documentation("The first version, of those that this code speaks, that has such messages."),
      body: later.isEmpty ? .short(".\(oldest)") : .code([.cases("switch self", cases + rest)])
    )
  }

  private func swiftType() -> Declaration {
    let cases = messages.map { Code.line("case .\(SwiftNames.escaped($0.caseName)): \($0.type).self") }
    return Declaration(
      "public var swiftType: any UFTPPayload.Type",
      Documentation("The Swift type of such a message."),
      body: .code([.cases("switch self", cases)])
    )
  }

  /// A property that differs by case, with a default of nil for the cases that have nothing to say.
  private func property(
    _ name: String,
    _ type: String,
    _ documentation: String,
    _ value: (PlannedMessage) -> String?
  ) -> Declaration {
    var cases: [Code] = []
    for message in messages {
      if let value = value(message) {
        cases.append(.line("case .\(SwiftNames.escaped(message.caseName)): \(value)"))
      }
    }
    if cases.count < messages.count { cases.append(.line("default: nil")) }
    return Declaration(
      "public var \(name): \(type)",
      Documentation(documentation),
      body: .code([.cases("switch self", cases)])
    )
  }
}
