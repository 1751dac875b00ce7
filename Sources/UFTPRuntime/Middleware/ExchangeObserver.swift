/// Is told what happens, for logs, metrics and alarms.
public protocol ExchangeObserver: Sendable {
  /// Takes note of an event. It is called where the event happens, so it must return soon, and
  /// never wait for a full pipe or a slow disk.
  func observe(_ event: ExchangeEvent)
}

/// Something that happened.
public enum ExchangeEvent: Hashable, Sendable {
  // What comes.

  /// A body was refused, with the status that the outcome says.
  case refused(ReceiveOutcome)
  /// A message was received and stored.
  case received(MessageSummary)
  /// A message came once more and was taken without doing anything.
  case repeated(MessageSummary)
  /// The protocol objects to a message; a request is answered with a rejection.
  case objected(MessageSummary, reasons: [String])
  /// A handler had a message. `answer` is what was queued in return, if anything.
  case handled(MessageSummary, answer: MessageSummary?)
  /// A handler failed over a message, or gave an answer that can't be sent.
  case handlerFailed(MessageSummary, problem: String)

  // What goes.

  /// A message was stored for sending.
  case queued(MessageSummary)
  /// A message was delivered after so many tries.
  case delivered(MessageSummary, attempts: Int, after: Duration)
  /// A try failed; the next one follows after a pause.
  case retrying(MessageSummary, attempt: Int, pause: Duration, problem: DeliveryProblem)
  /// A message can't be delivered, and is not tried any more.
  case failed(MessageSummary, problem: DeliveryProblem)
  /// The response to a message has come.
  case replied(MessageSummary, reply: MessageSummary)
  /// No response to a message has come in time.
  case expired(MessageSummary)

  // What carries it.

  /// The exchange runs, with so many messages to be handled and to be delivered.
  case started(inbox: Int, outbox: Int)
  /// The exchange has stopped.
  case stopped
  /// The store failed. What it was asked for is tried again, or refused to whoever asked.
  case storeFailed(StoreError)

  /// A short form for the label of a metric.
  public var metricLabel: String {
    switch self {
    case .refused: "refused"
    case .received: "received"
    case .repeated: "repeated"
    case .objected: "objected"
    case .handled: "handled"
    case .handlerFailed: "handler_failed"
    case .queued: "queued"
    case .delivered: "delivered"
    case .retrying: "retrying"
    case .failed: "failed"
    case .replied: "replied"
    case .expired: "expired"
    case .started: "started"
    case .stopped: "stopped"
    case .storeFailed: "store_failed"
    }
  }

  /// The message that the event is about, if it is about one.
  public var summary: MessageSummary? {
    switch self {
    case .received(let summary), .repeated(let summary), .objected(let summary, _), .handled(let summary, _),
      .handlerFailed(let summary, _), .queued(let summary), .delivered(let summary, _, _),
      .retrying(let summary, _, _, _), .failed(let summary, _), .replied(let summary, _), .expired(let summary):
      summary
    case .refused, .started, .stopped, .storeFailed: nil
    }
  }
}

extension [any ExchangeObserver] {
  /// Tells all of them.
  func observe(_ event: ExchangeEvent) {
    for observer in self { observer.observe(event) }
  }
}
