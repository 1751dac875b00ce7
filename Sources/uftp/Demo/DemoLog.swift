#if Tools && HTTP
  import Foundation
  import UFTPDrawing
  import UFTPMessages
  import UFTPRuntime

  /// Follows the conversation: prints each message as it arrives, and holds it against what must come.
  struct DemoLog {
    private var messages: AsyncStream<ArrivedMessage>.Iterator
    private let write: (String) -> Void
    /// What has been said so far, as a drawing shows it.
    private(set) var steps: [SequenceDiagram.Step] = []

    init(_ conversation: Conversation, write: @escaping (String) -> Void) {
      messages = conversation.messages.makeAsyncIterator()
      self.write = write
    }

    /// Begins a chapter.
    func begin(_ title: String) {
      write("\n\(title)")
    }

    /// Waits for the next message, which must be of a type and, if it is a response, say what is expected.
    @discardableResult
    mutating func next(_ type: MessageType, saying result: AcceptedRejected? = nil) async throws -> UFTPMessage {
      guard let arrived = await messages.next() else {
        throw DemoFailure("\(type.rawValue) did not come in time")
      }
      show(arrived)
      let message = arrived.message
      guard message.type == type else {
        throw DemoFailure("\(type.rawValue) was to come, and \(message.type.rawValue) came")
      }
      if let result, (message.payload as? any PayloadMessageResponse)?.result != result {
        throw DemoFailure("\(type.rawValue) was to say \(result.rawValue), and says \(message.verdict ?? "nothing")")
      }
      return message
    }

    private mutating func show(_ arrived: ArrivedMessage) {
      let (summary, essentials) = (arrived.summary, arrived.message.essentials)
      let sides = "\(summary.sender.role.rawValue) -> \(summary.recipient.role.rawValue)"
      let type = summary.type.rawValue
      let what = essentials.isEmpty ? type : "\(JournalLine.padded(type, to: 29))  \(essentials)"
      write("  \(JournalLine.clock(arrived.time))  \(sides)  \(what)")
      steps.append(
        SequenceDiagram.Step(
          from: "\(summary.sender)",
          to: "\(summary.recipient)",
          label: summary.type.rawValue,
          detail: essentials.isEmpty ? nil : essentials,
          outcome: Self.outcome(of: arrived.message),
          time: JournalLine.clock(arrived.time)
        )
      )
    }

    private static func outcome(of message: UFTPMessage) -> SequenceDiagram.Outcome {
      guard message.verdict != nil, let response = message.payload as? any PayloadMessageResponse else {
        return .neutral
      }
      return response.result == .accepted ? .accepted : .rejected
    }
  }
#endif
