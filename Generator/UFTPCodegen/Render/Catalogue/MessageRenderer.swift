/// Writes the one type that is any message.
struct MessageRenderer {
  private let messages: [PlannedMessage]
  private let payload: PlannedPayload

  init(_ renderer: Renderer) {
    messages = renderer.plan.exchange.messages
    payload = renderer.plan.exchange.payload
  }

  func declarations() -> [Declaration] {
    let cases = messages.map { message in
      Declaration(
        "case \(name(message))(\(message.type))",
        Documentation("A message with the root element `\(message.element)`.")
      )
    }
    return [
      Declaration(
        "public nonisolated enum UFTPMessage: Hashable, Sendable",
        Documentation("A message of any type, told by its root element."),
        body: .members(cases)
      ),
      Declaration(
        "nonisolated extension UFTPMessage",
        body: .members([type(), payloadAccess()] + payload.attributes.map(metadata))
      ),
      Declaration("nonisolated extension UFTPMessage: XMLDocument", body: .members([roots(), decoder(), encoder()])),
      Declaration(
        "nonisolated extension UFTPMessage: Codable",
        body: .members([keys(), jsonDecoder(), jsonEncoder()])
      ),
    ]
  }

  private func name(_ message: PlannedMessage) -> String { SwiftNames.escaped(message.caseName) }

  private func eachCase(_ statement: (PlannedMessage) -> String) -> Code {
    .cases("switch self", messages.map { .line("case .\(name($0))\(statement($0))") })
  }

  private func type() -> Declaration {
    Declaration(
      "public var type: MessageType",
      Documentation("The message's type."),
      body: .code([eachCase { ": .\(name($0))" }])
    )
  }

  private func payloadAccess() -> Declaration {
    Declaration(
      "public var payload: any UFTPPayload",
      Documentation("The message as what all messages have in common."),
      body: .code([eachCase { _ in "(let message): message" }])
    )
  }

  private func metadata(_ attribute: PlannedAttribute) -> Declaration {
    let name = SwiftNames.escaped(attribute.name)
    return Declaration(
      "public var \(name): \(attribute.propertyType)",
      Documentation("The attribute `\(attribute.xmlName)`, which every message has."),
      body: .code([
        .line("get { payload.\(name) }"),
        .block(
          "set",
          [.line("var changed = payload"), .line("changed.\(name) = newValue"), .line("self = changed.message")]
        ),
      ])
    )
  }

  private func roots() -> Declaration {
    Declaration(
      "public static let rootElements = MessageType.allCases.map { XMLName($0.rawValue) }",
      Documentation("The root elements of all messages, in the order of `MessageType`.")
    )
  }

  private func decoder() -> Declaration {
    let cases = messages.enumerated().flatMap { place, message -> [Code] in
      [
        .line("case \(place):"),
        .indented(
          .block(
            "if let message = try \(message.type).decode(&reader, input)",
            [.line("document = .\(name(message))(message)")]
          )
        ),
      ]
    }
    return Declaration(
      "public static func decode",
      Documentation("Reads the message with the root element at a place of `rootElements`."),
      parameters: XMLDocumentDecoding.parameters("UFTPMessage"),
      tail: " throws(XMLDecodingError)",
      body: .code([.cases("switch root", cases + [.line("default: break")])])
    )
  }

  private func encoder() -> Declaration {
    Declaration(
      "public func encode",
      Documentation("Writes the message."),
      parameters: ["to writer: inout XMLWriter"],
      tail: " throws(XMLEncodingError)",
      body: .code([eachCase { _ in "(let message): try message.encode(to: &writer)" }])
    )
  }

  private func keys() -> Declaration {
    Declaration(
      "private enum CodingKeys: String, CodingKey, CaseIterable",
      body: .code(messages.map { .line("case \(name($0)) = \(SwiftLiteral.string($0.element))") })
    )
  }

  private func jsonDecoder() -> Declaration {
    let cases = messages.flatMap { message -> [Code] in
      let value = "try values.decode(\(message.type).self, forKey: key)"
      return [.line("case .\(name(message)):"), .line("  self = .\(name(message))(\(value))")]
    }
    return Declaration(
      "public init",
      Documentation("Reads the JSON form: an object whose one key is the root element."),
      parameters: ["from decoder: any Decoder"],
      tail: " throws",
      body: .code([
        .line("try UnknownKeys.refuse(in: decoder, allowed: CodingKeys.allCases.map(\\.rawValue))"),
        .line("let values = try decoder.container(keyedBy: CodingKeys.self)"),
        .block(
          "guard let key = values.allKeys.first, values.allKeys.count == 1 else",
          [
            .line("let message = \"Expected an object with one key, the root element of the message\""),
            .line(
              "throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: message))"
            ),
          ]
        ),
        .cases("switch key", cases),
      ])
    )
  }

  private func jsonEncoder() -> Declaration {
    Declaration(
      "public func encode",
      Documentation("Writes the JSON form: an object whose one key is the root element."),
      parameters: ["to encoder: any Encoder"],
      tail: " throws",
      body: .code([
        .line("var values = encoder.container(keyedBy: CodingKeys.self)"),
        eachCase { "(let message): try values.encode(message, forKey: .\(name($0)))" },
      ])
    )
  }
}
