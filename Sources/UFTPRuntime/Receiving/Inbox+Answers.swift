import UFTPCoding
import UFTPMessages

extension Inbox {
  /// The entry of a handler's answer, correlated and written for the version that the peer spoke.
  ///
  /// - Throws: ``AnswerError`` or ``SendError`` where the answer can't be sent as it is.
  func entry(answering incoming: Incoming, with answer: UFTPMessage) throws -> OutboxEntry {
    let request = incoming.message
    guard answer.type == request.type.response else {
      throw AnswerError(description: "\(request.type.rawValue) can't be answered with \(answer.type.rawValue)")
    }
    if let reference = answer.requestMessageID, reference != request.messageID {
      throw AnswerError(description: "the answer refers to \(reference), and the message is \(request.messageID)")
    }
    var payload = answer.payload
    payload.conversationID = request.conversationID
    let draft = try draft(payload.message, answering: incoming)
    return draft.entry(now: environment.clock.now, deadline: environment.configuration.retry.deadline)
  }

  /// The entry of the response that rejects a message; nil where there is none to send.
  ///
  /// - Parameter identifier: The response's own identifier; a random one if it is nil.
  func rejection(of incoming: Incoming, _ reasons: [String], identifier: UUIDText? = nil) -> OutboxEntry? {
    guard var response = Rejection.response(to: incoming.message, reasons: reasons) else { return nil }
    if let identifier { response = response.identified(by: identifier) }
    do throws(SendError) {
      let draft = try draft(response, answering: incoming)
      return draft.entry(now: environment.clock.now, deadline: environment.configuration.retry.deadline)
    } catch {
      environment.observe(.handlerFailed(incoming.arrival.summary, problem: "no rejection can be written: \(error)"))
      return nil
    }
  }

  /// Answers go to the participant that signed the message, whatever the message itself says: nobody can have them
  /// sent to somebody else.
  private func draft(_ response: UFTPMessage, answering incoming: Incoming) throws(SendError) -> Draft {
    let summary = incoming.arrival.summary
    return try Draft(
      response,
      from: summary.recipient,
      to: summary.sender,
      version: ProtocolVersion(summary.version) ?? .latest,
      now: environment.clock.now
    )
  }
}

extension UFTPMessage {
  fileprivate func identified(by identifier: UUIDText) -> UFTPMessage {
    var payload = payload
    payload.messageID = identifier
    return payload.message
  }
}

/// Why a handler's answer can't be sent.
struct AnswerError: Error, CustomStringConvertible {
  let description: String
}
