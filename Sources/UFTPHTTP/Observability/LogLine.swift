#if HTTP
  import Logging
  import UFTPMessages
  import UFTPRuntime

  /// The line of a log that tells an event.
  struct LogLine {
    let level: Logger.Level
    let text: Logger.Message
    private(set) var metadata: Logger.Metadata = [:]

    private init(_ level: Logger.Level, _ text: Logger.Message, _ details: Logger.Metadata = [:]) {
      self.level = level
      self.text = text
      self.metadata = details
    }

    init(_ event: ExchangeEvent) {
      self = Self.incoming(event) ?? Self.outgoing(event) ?? Self.running(event)
      guard let summary = event.summary else { return }
      metadata.merge(summary.metadata) { detail, _ in detail }
    }

    private static func incoming(_ event: ExchangeEvent) -> LogLine? {
      switch event {
      case .refused(let outcome):
        LogLine(.notice, "Refused a body", ["status": "\(outcome.statusCode)", "reason": "\(outcome.reason ?? "")"])
      case .received: LogLine(.debug, "Received a message")
      case .repeated: LogLine(.debug, "Received a message once more")
      case .objected(_, let reasons):
        LogLine(.notice, "Objected to a message", ["reason": "\(reasons.joined(separator: "; "))"])
      case .handled(_, let answer):
        LogLine(
          .debug,
          "Handled a message",
          answer.map { answer in ["answer_id": "\(answer.messageID.rawValue)"] } ?? [:]
        )
      case .handlerFailed(_, let problem): LogLine(.error, "A handler failed", ["problem": "\(problem)"])
      default: nil
      }
    }

    private static func outgoing(_ event: ExchangeEvent) -> LogLine? {
      switch event {
      case .queued: LogLine(.debug, "Queued a message")
      case .delivered(_, let attempts, let time):
        LogLine(.debug, "Delivered a message", ["attempts": "\(attempts)", "after": "\(time)"])
      case .retrying(_, let attempt, let pause, let problem):
        LogLine(
          .notice,
          "Could not deliver a message yet",
          ["attempt": "\(attempt)", "pause": "\(pause)", "problem": "\(problem.description)"]
        )
      case .failed(_, let problem): LogLine(.warning, "Gave a message up", ["problem": "\(problem.description)"])
      case .replied(_, let reply): LogLine(.debug, "Got a reply", ["reply_id": "\(reply.messageID.rawValue)"])
      case .expired: LogLine(.warning, "Got no reply in time")
      default: nil
      }
    }

    /// What is no message's own; an event without words of its own shows its label.
    private static func running(_ event: ExchangeEvent) -> LogLine {
      switch event {
      case .started(let inbox, let outbox):
        LogLine(.debug, "The exchange runs", ["to_handle": "\(inbox)", "to_deliver": "\(outbox)"])
      case .stopped: LogLine(.debug, "The exchange has stopped")
      case .storeFailed(let error): LogLine(.error, "The store failed", ["problem": "\(error.description)"])
      default: LogLine(.debug, "\(event.metricLabel)")
      }
    }
  }
#endif
