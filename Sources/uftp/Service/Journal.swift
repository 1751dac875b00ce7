#if Tools && HTTP
  import Foundation
  import UFTPCoding
  import UFTPDrawing
  import UFTPMessages
  import UFTPRuntime

  /// Writes a line for each message that an exchange receives, once it is handled, and for each that it sends, once it is
  /// delivered or given up.
  struct Journal: HandlingMiddleware, ExchangeObserver {
    /// Takes a line.
    let write: @Sendable (String) -> Void

    /// Lets a message be handled, then writes what came of it.
    func handle(
      _ incoming: IncomingMessage,
      next: @Sendable (IncomingMessage) async throws -> Dispatched<UFTPMessage>
    ) async throws -> Dispatched<UFTPMessage> {
      let dispatched = try await next(incoming)
      let result =
        switch dispatched {
        case .answer(let answer): answer.verdict ?? "answered"
        case .later: "to be answered later"
        case .done: incoming.message.verdict ?? "received"
        case .notReceived: "Rejected: Invalid Message"
        }
      line(.incoming, incoming.summary, result)
      return dispatched
    }

    /// Writes what no handler sees.
    func observe(_ event: ExchangeEvent) {
      switch event {
      case .objected(let summary, let reasons):
        line(.incoming, summary, "Rejected: \(reasons.joined(separator: "; "))")
      case .handlerFailed(let summary, let problem): line(.incoming, summary, "failed: \(problem)")
      case .repeated(let summary): line(.incoming, summary, "received before")
      case .delivered(let summary, _, _): line(.outgoing, summary, "delivered")
      case .failed(let summary, let problem): line(.outgoing, summary, "failed: \(problem)")
      case .refused(let outcome):
        let reason = Printable.text(outcome.reason ?? "")
        write("\(JournalLine.clock(.now)) <- refused with \(outcome.statusCode): \(reason)")
      default: break
      }
    }

    private func line(_ direction: JournalLine.Direction, _ summary: MessageSummary, _ result: String) {
      write(JournalLine(direction: direction, summary: summary, result: result).text())
    }
  }
#endif
