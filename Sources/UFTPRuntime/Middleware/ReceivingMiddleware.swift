/// Stands around the receipt of a body: may look at it, refuse it, measure or trace.
///
/// Whatever comes from here is not verified yet. It may wait, but it must not block its thread, which receives for many
/// peers.
public protocol ReceivingMiddleware: Sendable {
  /// Receives a body, as a rule by passing it on.
  ///
  /// - Parameters:
  ///   - body: The body of an HTTP request, which should be an envelope.
  ///   - next: What follows.
  func receive(
    _ body: [UInt8],
    next: @Sendable (_ body: [UInt8]) async -> ReceiveOutcome
  ) async -> ReceiveOutcome
}

extension [any ReceivingMiddleware] {
  /// Runs through all of them, the first being the outermost.
  func receive(_ body: [UInt8], last: @escaping @Sendable ([UInt8]) async -> ReceiveOutcome) async -> ReceiveOutcome {
    if isEmpty { return await last(body) }
    let chain = reversed().reduce(last) { next, middleware in
      { body in await middleware.receive(body, next: next) }
    }
    return await chain(body)
  }
}
