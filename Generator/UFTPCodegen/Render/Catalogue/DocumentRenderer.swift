/// Writes the one type that is any document: a signed message or a message.
struct DocumentRenderer {
  private let envelope: PlannedEnvelope

  init(_ renderer: Renderer) {
    envelope = renderer.plan.exchange.envelope
  }

  func declarations() -> [Declaration] {
    [
      Declaration(
        "public nonisolated enum UFTPDocument: Hashable, Sendable",
        Documentation("Any document of the protocol."),
        body: .members([
          Declaration("case signed(\(envelope.type))", Documentation("An envelope around a signed message.")),
          Declaration("case payload(UFTPMessage)", Documentation("A message without its envelope.")),
        ])
      ),
      Declaration("nonisolated extension UFTPDocument: XMLDocument", body: .members([roots(), decoder(), encoder()])),
      Declaration(
        "nonisolated extension UFTPDocument: Codable",
        body: .members([keys(), jsonDecoder(), jsonEncoder()])
      ),
    ]
  }

  private func roots() -> Declaration {
    Declaration(
      "public static let rootElements = \(envelope.type).rootElements + UFTPMessage.rootElements",
      Documentation("The envelope, then all messages.")
    )
  }

  private func decoder() -> Declaration {
    Declaration(
      "public static func decode",
      Documentation("Reads the document with the root element at a place of `rootElements`."),
      parameters: XMLDocumentDecoding.parameters("UFTPDocument"),
      tail: " throws(XMLDecodingError)",
      body: .code([
        .block(
          "if root == 0",
          [.line("document = try \(envelope.type).decode(&reader, input).map(UFTPDocument.signed)"), .line("return")]
        ),
        .line("var message: UFTPMessage?"),
        .line("try UFTPMessage.decode(root: root - 1, &reader, input, into: &message)"),
        .line("document = message.map(UFTPDocument.payload)"),
      ])
    )
  }

  private func encoder() -> Declaration {
    Declaration(
      "public func encode",
      Documentation("Writes the document."),
      parameters: ["to writer: inout XMLWriter"],
      tail: " throws(XMLEncodingError)",
      body: .code([
        .cases(
          "switch self",
          [
            .line("case .signed(let message): try message.encode(to: &writer)"),
            .line("case .payload(let message): try message.encode(to: &writer)"),
          ]
        )
      ])
    )
  }

  private func keys() -> Declaration {
    Declaration(
      "private enum CodingKeys: String, CodingKey",
      body: .code([.line("case signed = \(SwiftLiteral.string(envelope.element))")])
    )
  }

  private func jsonDecoder() -> Declaration {
    Declaration(
      "public init",
      Documentation("Reads the JSON form: an object whose one key is the root element."),
      parameters: ["from decoder: any Decoder"],
      tail: " throws",
      body: .code([
        .line("let values = try decoder.container(keyedBy: CodingKeys.self)"),
        .block(
          "guard values.contains(.signed) else",
          [.line("self = .payload(try UFTPMessage(from: decoder))"), .line("return")]
        ),
        .line("try UnknownKeys.refuse(in: decoder, allowed: [CodingKeys.signed.rawValue])"),
        .line("self = .signed(try values.decode(\(envelope.type).self, forKey: .signed))"),
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
        .cases(
          "switch self",
          [
            .line("case .signed(let message):"),
            .line("  var values = encoder.container(keyedBy: CodingKeys.self)"),
            .line("  try values.encode(message, forKey: .signed)"),
            .line("case .payload(let message): try message.encode(to: encoder)"),
          ]
        )
      ])
    )
  }
}
