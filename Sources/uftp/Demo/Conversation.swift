#if Tools && HTTP
  import Foundation
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// A message that has arrived, and when.
  struct ArrivedMessage: Sendable {
    let summary: MessageSummary
    let message: UFTPMessage
    let time: Date
  }

  /// All messages of a market in the order in which they arrive, whoever receives them.
  final class Conversation: HandlingMiddleware {
    /// The messages; they end with ``close()``.
    let messages: AsyncStream<ArrivedMessage>
    private let arrivals: AsyncStream<ArrivedMessage>.Continuation

    init() {
      (messages, arrivals) = AsyncStream.makeStream()
    }

    func handle(
      _ incoming: IncomingMessage,
      next: @Sendable (IncomingMessage) async throws -> Dispatched<UFTPMessage>
    ) async throws -> Dispatched<UFTPMessage> {
      // Before it is handled: what the handler sends comes later.
      arrivals.yield(ArrivedMessage(summary: incoming.summary, message: incoming.message, time: Date()))
      return try await next(incoming)
    }

    /// Lets nobody wait any longer.
    func close() {
      arrivals.finish()
    }
  }
#endif
