import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// The aggregator's side of an exchange, without the HTTP around it: an envelope comes in, an envelope goes out.
struct DemoEndpoint {
  let participants: DemoParticipants
  let handler: any AGRHandler

  /// What came of an envelope.
  struct Outcome {
    let message: UFTPMessage
    let senderRole: USEFRole
    let key: VerifyingKey
    let reply: Reply
  }

  /// What the aggregator does about a message.
  enum Reply {
    /// Sends this message, in this envelope.
    case message(UFTPMessage, in: [UInt8])
    /// Sends an answer some other time.
    case later
    /// Nothing: the message was itself an answer.
    case none
  }

  /// Takes in the body of an HTTP request.
  func receive(_ body: [UInt8]) async throws -> Outcome {
    let envelope = try SignedMessage(xml: body)
    let keys = participants.keys(of: envelope.senderDomain, as: envelope.senderRole)
    let opened = try envelope.open(with: keys)
    let message = try UFTPMessage(xml: opened.bytes, options: XMLDecodingOptions(leniencies: .knownPeerQuirks))
    try check(message, in: envelope)
    let context = MessageContext(
      senderDomain: envelope.senderDomain.rawValue,
      senderRole: envelope.senderRole.rawValue,
      payload: opened.bytes
    )
    let reply = try reply(with: await handler.dispatch(message, in: context), to: message)
    return Outcome(message: message, senderRole: envelope.senderRole, key: opened.key, reply: reply)
  }

  private func check(_ message: UFTPMessage, in envelope: SignedMessage) throws(DemoError) {
    guard message.recipientDomain == participants.aggregatorDomain else {
      throw DemoError("Unknown Recipient: the message is for \(message.recipientDomain)")
    }
    guard message.senderDomain == envelope.senderDomain, message.type.senderRoles.contains(envelope.senderRole) else {
      throw DemoError("Invalid Sender: the envelope names \(envelope.senderRole.rawValue) \(envelope.senderDomain)")
    }
  }

  private func reply(with dispatched: Dispatched<UFTPMessage>, to message: UFTPMessage) throws -> Reply {
    switch dispatched {
    case .answer(let answer): .message(answer, in: try seal(answer))
    case .later: .later
    case .done: .none
    case .notReceived: throw DemoError("Invalid Message: an aggregator receives no \(message.type.rawValue)")
    }
  }

  /// Writes an answer for the version that the peer speaks, and seals it.
  private func seal(_ answer: UFTPMessage) throws -> [UInt8] {
    let version = ProtocolVersion(rawValue: answer.version.rawValue) ?? .latest
    return try SignedMessage(
      sealing: answer.xml(options: XMLEncodingOptions(version: version)),
      from: participants.aggregatorDomain,
      as: .agr,
      with: participants.aggregatorKey
    ).xml()
  }
}

/// Why the aggregator does not take a message.
struct DemoError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
