#if HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// What our handlers were given.
  final class HandlerLog: Sendable {
    struct Entry: Sendable {
      let message: UFTPMessage
      let context: MessageContext
    }

    private let state = Locked<[Entry]>([])

    func note(_ message: some UFTPPayload, _ context: MessageContext) {
      state.withLock { $0.append(Entry(message: message.message, context: context)) }
    }

    /// Waits for the message of a type within a conversation.
    func entry(of type: MessageType, in conversation: UUIDText) async throws -> Entry {
      try await eventually("our handler to get \(type.rawValue)") {
        state.withLock { entries in
          entries.first { $0.message.type == type && $0.message.payload.conversationID == conversation }
        }
      }
    }
  }
#endif
