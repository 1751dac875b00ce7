public import UFTPCoding
public import UFTPMessages

/// A message on its way to a handler.
public struct IncomingMessage: Sendable {
  /// What is to be known of the message. Its recipient is the one whose handler is called.
  public let summary: MessageSummary
  /// The message.
  public let message: UFTPMessage
  /// What the handler is told besides.
  public let context: MessageContext
}

/// Stands around a handler, once the message is stored and the protocol has no objection: the place of business rules.
public protocol HandlingMiddleware: Sendable {
  /// Handles a message, as a rule by passing it on.
  ///
  /// - Parameters:
  ///   - incoming: The message.
  ///   - next: What follows, in the end the handler.
  /// - Returns: What comes of the message; an answer given here without calling `next` keeps it from the handler.
  func handle(
    _ incoming: IncomingMessage,
    next: @Sendable (_ incoming: IncomingMessage) async throws -> Dispatched<UFTPMessage>
  ) async throws -> Dispatched<UFTPMessage>
}

extension [any HandlingMiddleware] {
  /// Runs through all of them, the first being the outermost.
  func handle(
    _ incoming: IncomingMessage,
    last: @escaping @Sendable (IncomingMessage) async throws -> Dispatched<UFTPMessage>
  ) async throws -> Dispatched<UFTPMessage> {
    let chain = reversed().reduce(last) { next, middleware in
      { incoming in try await middleware.handle(incoming, next: next) }
    }
    return try await chain(incoming)
  }
}
