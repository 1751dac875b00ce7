import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// Answers in the handler's place, where it has an answer.
struct Substitute: HandlingMiddleware {
  let answer: @Sendable (UFTPMessage) -> UFTPMessage?

  func handle(
    _ incoming: IncomingMessage,
    next: @Sendable (IncomingMessage) async throws -> Dispatched<UFTPMessage>
  ) async throws -> Dispatched<UFTPMessage> {
    if let answer = answer(incoming.message) { return .answer(answer) }
    return try await next(incoming)
  }
}

/// Leaves every request for later.
struct Later: HandlingMiddleware {
  let note: @Sendable (UFTPMessage) -> Void

  func handle(
    _ incoming: IncomingMessage,
    next: @Sendable (IncomingMessage) async throws -> Dispatched<UFTPMessage>
  ) async throws -> Dispatched<UFTPMessage> {
    note(incoming.message)
    return .later
  }
}

/// Leaves a mark where it is passed.
struct Marker: ReceivingMiddleware, HandlingMiddleware, DeliveringMiddleware {
  let name: String
  let marks: Collector<String>

  func receive(_ body: [UInt8], next: @Sendable ([UInt8]) async -> ReceiveOutcome) async -> ReceiveOutcome {
    marks.append("receiving \(name)")
    return await next(body)
  }

  func handle(
    _ incoming: IncomingMessage,
    next: @Sendable (IncomingMessage) async throws -> Dispatched<UFTPMessage>
  ) async throws -> Dispatched<UFTPMessage> {
    marks.append("handling \(name)")
    return try await next(incoming)
  }

  func deliver(_ delivery: Delivery, next: @Sendable (Delivery) async -> DeliveryOutcome) async -> DeliveryOutcome {
    marks.append("delivering \(name)")
    return await next(delivery)
  }
}
