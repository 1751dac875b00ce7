import UFTPMessages

/// What the protocol itself can object to in a message that was read, in the texts that it proposes.
enum Objection {
  static let invalidMessage = "Invalid Message"
  static let invalidSender = "Invalid Sender"
  static let unknownRecipient = "Unknown Recipient"
  static let barredSender = "Barred Sender"
  static let duplicateIdentifier = "Duplicate Identifier"
  static let versionNotSupported = "version not supported"

  /// Said when a handler failed: whatever went wrong is no business of the peer's.
  static let internalError = "Internal error, the message was not processed"
}
