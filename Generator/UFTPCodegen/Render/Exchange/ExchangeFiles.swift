extension Renderer {
  /// The protocols of messages, requests and responses.
  func exchangeFiles() -> [SwiftFile] {
    [
      exchangeFile("UFTPPayload", payloadProtocol()),
      exchangeFile("UFTPRequest", requestProtocol()),
      exchangeFile("UFTPResponse", responseProtocol()),
      routeFile(),
    ]
  }

  private func exchangeFile(_ name: String, _ declaration: Declaration) -> SwiftFile {
    SwiftFile(path: "Exchange/\(name).swift", source: protocolSource, declarations: [declaration])
  }

  private func payloadProtocol() -> Declaration {
    Declaration(
      "public nonisolated protocol UFTPPayload: \(plan.exchange.payload.name), XMLDocument",
      Documentation("A message of the catalogue."),
      body: .members([
        Declaration("static var messageType: MessageType { get }", Documentation("Its place in the catalogue.")),
        Declaration("var message: UFTPMessage { get }", Documentation("It as one of all messages.")),
      ])
    )
  }

  private func requestProtocol() -> Declaration {
    Declaration(
      "public nonisolated protocol UFTPRequest: UFTPPayload",
      Documentation("A message that is answered by a response of its own type."),
      body: .members([
        Declaration(
          "associatedtype Response: UFTPResponse",
          Documentation("The type of the response."),
          tail: " where Response.Request == Self"
        )
      ])
    )
  }

  private func responseProtocol() -> Declaration {
    Declaration(
      "public nonisolated protocol UFTPResponse: UFTPPayload, ResponseMessage where Request: UFTPRequest",
      Documentation("A message that answers another."),
      body: .members([
        Declaration(
          "var requestMessageID: \(plan.exchange.payload.identifierType)? { get }",
          Documentation("The identifier of the message that is answered; nil where the response does not say.")
        )
      ])
    )
  }

  /// What makes a type of a root element a message of the catalogue, a request or a response.
  func exchangeDeclarations(of message: PlannedMessage) -> [Declaration] {
    let catalogued = [
      Declaration(
        "public static var messageType: MessageType",
        Documentation("The message's place in the catalogue."),
        body: .short(".\(SwiftNames.escaped(message.caseName))")
      ),
      Declaration(
        "public var message: UFTPMessage",
        Documentation("The message as one of all messages."),
        body: .short(".\(SwiftNames.escaped(message.caseName))(self)")
      ),
    ]
    switch message.part {
    case .request(_, let response, _):
      let alias = Declaration(
        "public typealias Response = \(type(ofElement: response))",
        Documentation("What answers the message.")
      )
      return [Declaration("nonisolated extension \(message.type): UFTPRequest", body: .members([alias] + catalogued))]
    case .response(let response):
      return responseDeclarations(of: message, response, catalogued)
    }
  }

  private func responseDeclarations(
    of message: PlannedMessage,
    _ response: PlannedResponse,
    _ catalogued: [Declaration]
  ) -> [Declaration] {
    let request = type(ofElement: response.request)
    let reference = Declaration(
      "public var requestMessageID: \(plan.exchange.payload.identifierType)?",
      Documentation("The identifier of the message that is answered; nil where the response does not say."),
      body: .short(response.reference.map { SwiftNames.escaped($0.name) } ?? "nil")
    )
    let alias = Declaration("public typealias Request = \(request)", Documentation("What the message answers."))
    return [
      Declaration(
        "nonisolated extension \(message.type): UFTPResponse",
        body: .members([alias] + catalogued + [reference])
      ),
      response.accepting.map { accepting(message.type, request, $0) },
      response.rejecting.map { rejecting(message.type, request, $0) },
    ].compactMap { $0 }
  }

  private func accepting(_ type: String, _ request: String, _ arguments: [PlannedArgument]) -> Declaration {
    Declaration(
      "nonisolated extension \(type): AcceptingResponse",
      body: .members([
        Declaration(
          "public init",
          Documentation("Accepts a message: what the response holds comes from it."),
          parameters: ["accepting request: \(request)"],
          body: .code([call(arguments)])
        )
      ])
    )
  }

  private func rejecting(_ type: String, _ request: String, _ arguments: [PlannedArgument]) -> Declaration {
    Declaration(
      "nonisolated extension \(type): RejectingResponse",
      body: .members([
        Declaration(
          "public init",
          Documentation("Rejects a message, for reasons that are joined by a semicolon."),
          parameters: ["rejecting request: \(request)", "reasons: [String]"],
          body: .code([call(arguments)])
        )
      ])
    )
  }

  private func call(_ arguments: [PlannedArgument]) -> Code {
    .list("self.init(", arguments.map { "\(SwiftNames.label($0.label)): \($0.expression)" }, ")")
  }

  func type(ofElement element: String) -> String {
    plan.exchange.messages.first { $0.element == element }?.type ?? element
  }
}
