import UFTPCoding
import UFTPMessages

/// Takes bodies in: reads, opens, checks and stores, and leaves the handling to the inbox.
///
/// Nothing turns back and nothing is decoded twice; the bytes that were verified are the bytes that are decoded and
/// stored.
///
/// A class, since all that it holds would else be copied for each message.
final class Receiver: Sendable {
  private let environment: Environment
  private let participants: LocalParticipants
  private let inbox: Inbox
  private let replies: Replies

  init(environment: Environment, participants: LocalParticipants, inbox: Inbox, replies: Replies) {
    self.environment = environment
    self.participants = participants
    self.inbox = inbox
    self.replies = replies
  }

  /// Receives a body.
  func receive(_ body: [UInt8]) async -> ReceiveOutcome {
    let outcome = await environment.configuration.receiving.receive(body) { body in
      do throws(Refusal) {
        try await self.take(body)
        return .accepted
      } catch {
        return error.outcome
      }
    }
    if outcome != .accepted { environment.observe(.refused(outcome)) }
    return outcome
  }

  private func take(_ body: [UInt8]) async throws(Refusal) {
    try checkRoom()
    let envelope = try SignedEnvelope(body, options: options)
    let payload = try envelope.open(with: try await keys(of: envelope.sender))
    try await checkRate(of: envelope.sender)
    let message = try read(payload)
    try checkRoomForAnswer(to: message)
    let incoming = await examine(message, payload, from: envelope.sender)
    try await keep(incoming)
  }

  private var options: XMLDecodingOptions {
    XMLDecodingOptions(leniencies: environment.configuration.leniencies, limits: environment.configuration.limits)
  }

  private func checkRoom() throws(Refusal) {
    let retryAfter = environment.configuration.retryAfter
    guard environment.gate.isOpen else {
      throw Refusal(.unavailable(reason: "the receiver is shutting down", retryAfter: retryAfter))
    }
    guard !inbox.isFull else {
      throw Refusal(.unavailable(reason: "too many messages wait to be handled", retryAfter: retryAfter))
    }
  }

  /// Who takes requests in without getting rid of the answers is full some time. Responses add nothing to that.
  private func checkRoomForAnswer(to message: UFTPMessage) throws(Refusal) {
    guard message.type.response != nil, inbox.hasTooManyAnswersWaiting else { return }
    let retryAfter = environment.configuration.retryAfter
    throw Refusal(.unavailable(reason: "too many messages wait to be delivered", retryAfter: retryAfter))
  }

  private func keys(of sender: Participant) async throws(Refusal) -> [VerifyingKey] {
    do throws(DirectoryError) {
      return try await environment.directory.entry(for: sender).keys
    } catch {
      throw Refusal(.unknownSender(reason: "the key of \(sender) can't be looked up: \(error)"))
    }
  }

  private func checkRate(of sender: Participant) async throws(Refusal) {
    guard let wait = await environment.configuration.rate.admit(sender, at: environment.clock.now) else { return }
    throw Refusal(.tooManyRequests(retryAfter: wait))
  }

  private func read(_ payload: [UInt8]) throws(Refusal) -> UFTPMessage {
    do throws(XMLDecodingError) {
      return try UFTPMessage(xml: payload, options: options)
    } catch {
      throw Refusal(.malformed(reason: "the message in the envelope is not right: \(error)"))
    }
  }

  private func examine(_ message: UFTPMessage, _ payload: [UInt8], from sender: Participant) async -> Incoming {
    let checks = checks(of: message, from: sender)
    let objections = checks.objections(isBarred: await environment.configuration.isBarred(sender))
    if objections.isEmpty, let version = checks.version { environment.versions.note(version, of: sender) }
    let summary = checks.summary
    let arrival = Arrival(
      summary: summary,
      payload: payload,
      receivedAt: environment.clock.now,
      objections: objections,
      answers: objections.isEmpty ? request(answeredBy: message, summary) : nil
    )
    return Incoming(arrival: arrival, message: message)
  }

  private func checks(of message: UFTPMessage, from sender: Participant) -> AgreementChecks {
    // What all messages have in common is looked at as a copy: one has to do.
    let (type, payload) = (message.type, message.payload)
    let address = participants.address(of: type, to: payload.recipientDomain)
    return AgreementChecks(
      summary: MessageSummary(payload, type: type, sender: sender, recipient: address.participant),
      version: ProtocolVersion(payload.version),
      senderDomain: payload.senderDomain,
      address: address
    )
  }

  private func request(answeredBy message: UFTPMessage, _ summary: MessageSummary) -> MessageKey? {
    if let reference = message.requestMessageID {
      return MessageKey(senderDomain: summary.recipient.domain, messageID: reference)
    }
    return replies.request(answeredBy: message, from: summary.sender)?.key
  }

  private func keep(_ incoming: Incoming) async throws(Refusal) {
    let verdict: ArrivalVerdict
    do throws(StoreError) {
      verdict = try await environment.store.record(incoming.arrival)
      if verdict == .conflicting { try await inbox.rejectDuplicate(incoming) }
    } catch {
      environment.observe(.storeFailed(error))
      let retryAfter = environment.configuration.retryAfter
      throw Refusal(.unavailable(reason: "the message can't be stored just now", retryAfter: retryAfter))
    }
    switch verdict {
    case .new: begin(incoming)
    case .repeated: environment.observe(.repeated(incoming.arrival.summary))
    case .conflicting: break
    }
  }

  private func begin(_ incoming: Incoming) {
    let summary = incoming.arrival.summary
    environment.observe(.received(summary))
    if incoming.arrival.objections.isEmpty,
      let request = replies.request(answeredBy: incoming.message, from: summary.sender)
    {
      replies.fulfil(request, with: incoming.message, summary)
    }
    inbox.add(incoming)
  }
}
