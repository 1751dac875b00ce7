public import UFTPMessages

/// A message that is stored for sending and will be delivered, or reported as failed.
public struct SentMessage: Sendable {
  /// What is to be known of the message, as it was written.
  public let summary: MessageSummary
  let delivery: Promise<SendError?>
  /// Lets the message leave, if it waits for the handler that sent it to end.
  let letGo: @Sendable () -> Void

  /// The identifier by which later messages refer to this one.
  public var messageID: UUIDText { summary.messageID }
  /// The conversation that the message is part of.
  public var conversationID: UUIDText { summary.conversationID }

  /// Waits until the peer has received and stored the message.
  ///
  /// Within a handler this lets go of what the handler has sent so far, which otherwise leaves after its answer.
  ///
  /// - Throws: ``SendError`` of kind `undeliverable` if it never will, or `cancelled`.
  public func delivered() async throws(SendError) {
    letGo()
    let failure: SendError?
    do {
      failure = try await delivery.value()
    } catch {
      failure = .cancelled
    }
    if let failure { throw failure }
  }
}
