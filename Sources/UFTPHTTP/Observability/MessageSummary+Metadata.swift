#if HTTP
  import Logging
  import UFTPMessages
  import UFTPRuntime

  extension MessageSummary {
    /// What a line of a log says besides its words: enough to follow a message and its conversation on both sides.
    var metadata: Logger.Metadata {
      [
        "message_type": "\(type.rawValue)",
        "message_id": "\(messageID.rawValue)",
        "conversation_id": "\(conversationID.rawValue)",
        "sender": "\(sender)",
        "recipient": "\(recipient)",
      ]
    }
  }
#endif
