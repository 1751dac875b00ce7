/// What is known of a message that a handler receives, besides the message itself.
public struct MessageContext: Sendable, Hashable {
  /// The domain that signed the message.
  public var senderDomain: String
  /// The code of the role that signed it: `AGR`, `CRO` or `DSO`.
  public var senderRole: String
  /// The signed bytes, as they were verified.
  public var payload: [UInt8]

  /// States what is known.
  public init(senderDomain: String, senderRole: String, payload: [UInt8]) {
    self.senderDomain = senderDomain
    self.senderRole = senderRole
    self.payload = payload
  }
}

/// What came of giving a message to a role's handler.
public enum Dispatched<Message: Sendable>: Sendable {
  /// The handler answers with this message.
  case answer(Message)
  /// The handler answers later.
  case later
  /// The message was a response, and the handler has it.
  case done
  /// The role does not receive messages of this type.
  case notReceived

  /// An answer, or ``later`` if there is none yet.
  public init(_ answer: Message?) {
    self = answer.map(Self.answer) ?? .later
  }
}
