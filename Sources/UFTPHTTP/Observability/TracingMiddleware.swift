#if HTTP
  public import Tracing
  public import UFTPCoding
  public import UFTPMessages
  public import UFTPRuntime

  /// Opens a span around each receipt, each call of a handler and each try to deliver.
  ///
  /// Add it to all three lists of an `ExchangeConfiguration`. Spans carry the message's type, identifiers and two sides, never
  /// its content. No trace crosses to a peer: another company's trace identifiers are not trusted, and ours are not shown.
  public struct TracingMiddleware: ReceivingMiddleware, HandlingMiddleware, DeliveringMiddleware {
    private let tracer: (any Tracer)?

    /// Creates the middleware.
    ///
    /// - Parameter tracer: Makes the spans; nil for what the program has bootstrapped.
    public init(tracer: (any Tracer)? = nil) {
      self.tracer = tracer
    }

    /// Receives within a span.
    public func receive(
      _ body: [UInt8],
      next: @Sendable (_ body: [UInt8]) async -> ReceiveOutcome
    ) async -> ReceiveOutcome {
      await resolved.withSpan("uftp receive", ofKind: .server) { span in
        let outcome = await next(body)
        span.attributes["uftp.outcome"] = outcome.metricLabel
        if let reason = outcome.reason { span.setStatus(SpanStatus(code: .error, message: reason)) }
        return outcome
      }
    }

    /// Has a message handled within a span.
    public func handle(
      _ incoming: IncomingMessage,
      next: @Sendable (_ incoming: IncomingMessage) async throws -> Dispatched<UFTPMessage>
    ) async throws -> Dispatched<UFTPMessage> {
      try await resolved.withSpan("uftp handle \(incoming.summary.type.rawValue)", ofKind: .consumer) { span in
        Self.describe(incoming.summary, on: span)
        return try await next(incoming)
      }
    }

    /// Delivers within a span.
    public func deliver(
      _ delivery: Delivery,
      next: @Sendable (_ delivery: Delivery) async -> DeliveryOutcome
    ) async -> DeliveryOutcome {
      await resolved.withSpan("uftp deliver \(delivery.summary.type.rawValue)", ofKind: .client) { span in
        Self.describe(delivery.summary, on: span)
        span.attributes["uftp.attempt"] = delivery.attempt
        let outcome = await next(delivery)
        Self.describe(outcome, on: span)
        return outcome
      }
    }

    private static func describe(_ summary: MessageSummary, on span: any Span) {
      span.attributes["uftp.message_type"] = summary.type.rawValue
      span.attributes["uftp.message_id"] = summary.messageID.rawValue
      span.attributes["uftp.conversation_id"] = summary.conversationID.rawValue
      span.attributes["uftp.sender"] = summary.sender.description
      span.attributes["uftp.recipient"] = summary.recipient.description
    }

    private static func describe(_ outcome: DeliveryOutcome, on span: any Span) {
      switch outcome {
      case .delivered: span.attributes["uftp.outcome"] = "delivered"
      case .temporary(let problem, _), .final(let problem):
        span.attributes["uftp.outcome"] = problem.label
        span.setStatus(SpanStatus(code: .error, message: problem.description))
      }
    }

    private var resolved: any Tracer { tracer ?? InstrumentationSystem.tracer }
  }
#endif
