/// From which role to which role messages go.
private struct Route: Hashable, Comparable {
  let sender: String
  let recipient: String

  /// The protocol of the messages that go this way.
  var name: String { "\(sender)To\(recipient)Message" }

  static func < (left: Route, right: Route) -> Bool { left.name < right.name }
}

extension Renderer {
  /// The file of the protocols that tell, for the compiler, what may go from which role to which.
  func routeFile() -> SwiftFile {
    let protocols = Set(plan.exchange.messages.flatMap(routes)).sorted().map { route in
      Declaration(
        "public nonisolated protocol \(route.name): UFTPPayload",
        Documentation("A message that goes from \(route.sender) to \(route.recipient)."),
        body: .members([])
      )
    }
    return SwiftFile(
      path: "Exchange/Routes.swift",
      source: protocolSource,
      declarations: protocols + conformances(),
      codingImport: .none
    )
  }

  private func conformances() -> [Declaration] {
    plan.exchange.messages.flatMap { message in
      routes(of: message).map { route in
        Declaration("nonisolated extension \(message.type): \(route.name)", body: .members([]))
      }
    }
  }

  private func routes(of message: PlannedMessage) -> [Route] {
    let routes = message.senders.flatMap { sender in
      message.recipients.compactMap { recipient in route(from: sender, to: recipient) }
    }
    return routes.sorted()
  }

  private func route(from sender: String, to recipient: String) -> Route? {
    guard let sender = prefix(ofRole: sender), let recipient = prefix(ofRole: recipient) else { return nil }
    return Route(sender: sender, recipient: recipient)
  }

  /// What the names of a role's types begin with, as its handler's does.
  private func prefix(ofRole caseName: String) -> String? {
    plan.roles.first { $0.caseName == caseName }.map { String($0.handler.dropLast("Handler".count)) }
  }
}
