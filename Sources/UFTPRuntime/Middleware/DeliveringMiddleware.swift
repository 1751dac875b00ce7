/// One try to deliver a message.
public struct Delivery: Sendable {
  /// What is to be known of the message.
  public let summary: MessageSummary
  /// How many tries there have been, this one included.
  public let attempt: Int
  /// Where the message goes.
  public var endpoint: Endpoint
  /// The envelope.
  public var body: [UInt8]
}

/// Stands around each try to deliver a message: may measure, trace, send elsewhere or hold back.
public protocol DeliveringMiddleware: Sendable {
  /// Delivers a message, as a rule by passing it on.
  ///
  /// - Parameters:
  ///   - delivery: The try.
  ///   - next: What follows, in the end the transport.
  func deliver(
    _ delivery: Delivery,
    next: @Sendable (_ delivery: Delivery) async -> DeliveryOutcome
  ) async -> DeliveryOutcome
}

extension [any DeliveringMiddleware] {
  /// Runs through all of them, the first being the outermost.
  func deliver(
    _ delivery: Delivery,
    last: @escaping @Sendable (Delivery) async -> DeliveryOutcome
  ) async -> DeliveryOutcome {
    let chain = reversed().reduce(last) { next, middleware in
      { delivery in await middleware.deliver(delivery, next: next) }
    }
    return await chain(delivery)
  }
}
