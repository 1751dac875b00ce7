public import UFTPMessages

/// What is to be known of a message without reading it: its type, its identifiers and the two sides.
public struct MessageSummary: Hashable, Sendable {
  /// The message's type.
  public var type: MessageType
  /// The version that the message states.
  public var version: SpecVersion
  /// The message's identifier, in the letters that it came in.
  public var messageID: UUIDText
  /// The identifier of the conversation, in the letters that it came in.
  public var conversationID: UUIDText
  /// Who sent it. For a message that was received, this is what the signature proves.
  public var sender: Participant
  /// Who receives it. For a message that names a recipient unknown here, this is the participant who says so.
  public var recipient: Participant

  /// Puts a summary together.
  public init(
    type: MessageType,
    version: SpecVersion,
    messageID: UUIDText,
    conversationID: UUIDText,
    sender: Participant,
    recipient: Participant
  ) {
    self.type = type
    self.version = version
    self.messageID = messageID
    self.conversationID = conversationID
    self.sender = sender
    self.recipient = recipient
  }

  /// Sums a message up.
  public init(_ message: UFTPMessage, sender: Participant, recipient: Participant) {
    self.init(message.payload, type: message.type, sender: sender, recipient: recipient)
  }

  /// Sums up a message of a type.
  init(_ payload: any UFTPPayload, type: MessageType, sender: Participant, recipient: Participant) {
    self.init(
      type: type,
      version: payload.version,
      messageID: payload.messageID,
      conversationID: payload.conversationID,
      sender: sender,
      recipient: recipient
    )
  }

  /// What tells the message from all others.
  public var key: MessageKey { MessageKey(senderDomain: sender.domain, messageID: messageID) }
}

extension MessageSummary: CustomStringConvertible {
  /// One line for people.
  public var description: String { "\(type.rawValue) \(messageID) from \(sender) to \(recipient)" }
}
