import Foundation
import UFTPCoding
import UFTPMessages

/// Has the messages that are stored handled: each sender's one after another, different senders' side by side.
final class Inbox: Sendable {
  let environment: Environment
  private let outbox: Outbox
  private let handlers: [Participant: LocalParticipant.Handler]
  private let lanes: Lanes<Participant, Incoming>

  init(environment: Environment, outbox: Outbox, handlers: [Participant: LocalParticipant.Handler]) {
    self.environment = environment
    self.outbox = outbox
    self.handlers = handlers
    lanes = Lanes(limit: max(1, environment.configuration.concurrentSenders)) { $0.arrival.payload.count }
  }

  /// How many messages wait to be handled, or are being handled.
  var count: Int { lanes.load.count }

  /// Whether more messages wait than may.
  var isFull: Bool {
    let (count, weight) = lanes.load
    return count >= environment.configuration.pendingArrivals || weight >= environment.configuration.pendingBytes
  }

  /// Whether so many messages wait to be delivered that none should be taken in that adds to them.
  var hasTooManyAnswersWaiting: Bool { outbox.isOverfull }

  /// Has a message handled that is stored.
  func add(_ incoming: Incoming) {
    lanes.add(incoming, to: incoming.arrival.summary.sender)
  }

  /// Takes up what an earlier life has left.
  func restore(_ arrivals: [Arrival]) {
    let options = XMLDecodingOptions(
      leniencies: environment.configuration.leniencies,
      limits: environment.configuration.limits
    )
    var incoming: [Incoming] = []
    for arrival in arrivals {
      do throws(XMLDecodingError) {
        incoming.append(Incoming(arrival: arrival, message: try UFTPMessage(xml: arrival.payload, options: options)))
      } catch {
        // Read before it was stored, so this happens only if the program has become stricter since.
        environment.observe(.handlerFailed(arrival.summary, problem: "the stored message can't be read: \(error)"))
      }
    }
    lanes.restore(incoming) { $0.arrival.summary.sender }
  }

  /// Works until the task is cancelled.
  func run() async {
    await lanes.run { await self.handle($0) }
  }

  /// Waits until every message is handled.
  func drain() async throws {
    try await lanes.idle()
  }

  /// Rejects a message whose identifier was used before, for another one.
  func rejectDuplicate(_ incoming: Incoming) async throws(StoreError) {
    let (summary, reasons) = (incoming.arrival.summary, [Objection.duplicateIdentifier])
    guard var entry = rejection(of: incoming, reasons, identifier: .derived(from: incoming.arrival)) else {
      return environment.observe(.objected(summary, reasons: reasons))
    }
    // The earlier message of that identifier is answered, or will be, on its own.
    entry.answers = nil
    do throws(StoreError) {
      try await environment.store.queue(entry)
    } catch {
      guard error.kind == .duplicate else { throw error }
      return environment.observe(.repeated(summary))
    }
    environment.observe(.objected(summary, reasons: reasons))
    environment.observe(.queued(entry.summary))
    outbox.add(entry)
  }

  private func handle(_ incoming: Incoming) async {
    guard incoming.arrival.objections.isEmpty else { return await refuse(incoming) }
    let held = HeldMessages()
    let outcome = await HeldMessages.$current.withValue(held) { await self.work(on: incoming) }
    if let outcome { await settle(incoming, outcome) }
    for entry in held.release() { outbox.add(entry) }
  }

  private func refuse(_ incoming: Incoming) async {
    let reasons = incoming.arrival.objections
    environment.observe(.objected(incoming.arrival.summary, reasons: reasons))
    await settle(incoming, Outcome(state: .refused, answer: rejection(of: incoming, reasons)))
  }

  /// What comes of a message; nil if the exchange stops and the message is left to the next life.
  private func work(on incoming: Incoming) async -> Outcome? {
    do {
      let dispatched = try await dispatch(incoming)
      let outcome = try outcome(of: incoming, dispatched)
      environment.observe(.handled(incoming.arrival.summary, answer: outcome.answer?.summary))
      return outcome
    } catch {
      // Whatever a handler that is cancelled throws, it had no chance to handle the message.
      if Task.isCancelled { return nil }
      environment.observe(.handlerFailed(incoming.arrival.summary, problem: "\(error)"))
      return Outcome(state: .failed, answer: rejection(of: incoming, [Objection.internalError]))
    }
  }

  private func dispatch(_ incoming: Incoming) async throws -> Dispatched<UFTPMessage> {
    let summary = incoming.arrival.summary
    guard let handler = handlers[summary.recipient] else { return .notReceived }
    let context = MessageContext(
      senderDomain: summary.sender.domain.rawValue,
      senderRole: summary.sender.role.rawValue,
      payload: incoming.arrival.payload
    )
    let message = IncomingMessage(summary: summary, message: incoming.message, context: context)
    return try await environment.configuration.handling.handle(message) { incoming in
      try await handler(incoming.message, incoming.context)
    }
  }

  private func outcome(of incoming: Incoming, _ dispatched: Dispatched<UFTPMessage>) throws -> Outcome {
    switch dispatched {
    case .answer(let answer): Outcome(state: .answered, answer: try entry(answering: incoming, with: answer))
    case .later, .done: Outcome(state: .handled)
    case .notReceived: Outcome(state: .refused, answer: rejection(of: incoming, [Objection.invalidMessage]))
    }
  }

  private func settle(_ incoming: Incoming, _ outcome: Outcome) async {
    guard await keep(incoming, outcome), let answer = outcome.answer else { return }
    environment.observe(.queued(answer.summary))
    outbox.add(answer)
  }

  /// Stores what came of a message, for as long as it takes: a message that is handled must not be handled again.
  private func keep(_ incoming: Incoming, _ outcome: Outcome) async -> Bool {
    while true {
      do throws(StoreError) {
        try await environment.store.settle(incoming.id, as: outcome.state, answer: outcome.answer)
        return true
      } catch {
        environment.observe(.storeFailed(error))
        if error.kind == .duplicate { return await giveUpAnswer(of: incoming) }
      }
      do { try await environment.clock.sleep(for: environment.configuration.retryAfter) } catch { return false }
    }
  }
}

extension Inbox {
  /// Settles a message whose answer has the identifier of an earlier one, so that it isn't handled again and again.
  ///
  /// Nothing is said to the peer: it may be that the store had kept the answer, and then failed to say so.
  private func giveUpAnswer(of incoming: Incoming) async -> Bool {
    let problem = "the answer has the MessageID of an earlier message; give each message a fresh one"
    environment.observe(.handlerFailed(incoming.arrival.summary, problem: problem))
    _ = await keep(incoming, Outcome(state: .failed))
    return false
  }

  /// What came of a message.
  private struct Outcome {
    let state: ArrivalState
    var answer: OutboxEntry?
  }
}
