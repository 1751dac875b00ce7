public import UFTPMessages

/// What tells a message from all others: who sent it, and its identifier.
public struct MessageKey: Hashable, Sendable, CustomStringConvertible {
  /// The domain that sent the message.
  public let senderDomain: InternetDomain
  /// The identifier in lower case: letters that differ in case only make no other UUID.
  public let messageID: String

  /// Names a message.
  public init(senderDomain: InternetDomain, messageID: UUIDText) {
    self.senderDomain = senderDomain
    self.messageID = messageID.rawValue.lowercased()
  }

  /// Both in a word.
  public var description: String { "\(messageID) of \(senderDomain)" }
}
