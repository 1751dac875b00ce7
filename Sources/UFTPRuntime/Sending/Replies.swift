import Foundation
import UFTPMessages

/// The responses that are awaited until a set time.
final class Replies: Sendable {
  typealias Outcome = Result<UFTPMessage, SendError>

  private struct Expected {
    let request: MessageSummary
    let promise: Promise<Outcome>
    /// The outbox's note of the request, once it is delivered.
    var delivered: OutboxEntry?
  }

  private let environment: Environment
  private let failures: FailureReports
  private let expected = Locked<[MessageKey: Expected]>([:])
  private let deadlines: AsyncStream<(key: MessageKey, deadline: Date)>
  private let watchOver: AsyncStream<(key: MessageKey, deadline: Date)>.Continuation

  init(environment: Environment, failures: FailureReports) {
    self.environment = environment
    self.failures = failures
    (deadlines, watchOver) = AsyncStream.makeStream()
  }

  /// Expects a response from now on; nil if it is expected already.
  func expect(responseTo request: MessageSummary) -> Promise<Outcome>? {
    expected.withLock { expected in
      guard expected[request.key] == nil else { return nil }
      let promise = Promise<Outcome>()
      expected[request.key] = Expected(request: request, promise: promise)
      return promise
    }
  }

  /// Expects the response to a message that an earlier life has sent.
  func restore(_ entry: OutboxEntry) {
    guard let deadline = entry.replyDeadline else { return }
    guard expect(responseTo: entry.summary) != nil else { return }
    if entry.state == .awaitingReply { noteDelivered(entry) }
    watch(entry.id, until: deadline)
  }

  /// Sees to it that a response that nobody waits for is reported when its time is over.
  func watch(_ key: MessageKey, until deadline: Date) {
    watchOver.yield((key, deadline))
  }

  /// Expects nothing any more.
  func withdraw(_ key: MessageKey) {
    expected.withLock { $0[key] = nil }
  }

  /// Watches over deadlines until the task is cancelled.
  func run() async {
    await withDiscardingTaskGroup { group in
      for await (key, deadline) in deadlines {
        group.addTask { await self.expire(key, at: deadline) }
      }
      group.cancelAll()
    }
  }

  /// Notes that a request has been delivered.
  func noteDelivered(_ entry: OutboxEntry) {
    expected.withLock { $0[entry.id]?.delivered = entry }
  }

  /// Notes that a request can't be delivered.
  func fail(_ key: MessageKey, _ error: SendError) {
    expected.withLock { $0.removeValue(forKey: key) }?.promise.fulfil(.failure(error))
  }

  /// The request that a response answers, if that one is awaited.
  func request(answeredBy response: UFTPMessage, from peer: Participant) -> MessageSummary? {
    // A request answers nothing; it must not be compared with all that is awaited.
    guard response.type.request != nil else { return nil }
    let requests = expected.withLock { expected in
      guard let reference = response.requestMessageID else { return expected.values.map(\.request) }
      let key = MessageKey(senderDomain: response.recipientDomain, messageID: reference)
      return [expected[key]?.request].compactMap(\.self)
    }
    return requests.first { $0.isAnswered(by: response, from: peer) }
  }

  /// Gives a response to whoever waits for it.
  func fulfil(_ request: MessageSummary, with response: UFTPMessage, _ summary: MessageSummary) {
    guard let expected = expected.withLock({ $0.removeValue(forKey: request.key) }) else { return }
    environment.observe(.replied(request, reply: summary))
    expected.promise.fulfil(.success(response))
  }

  /// Waits for a response, for so long.
  func reply(
    to request: MessageSummary,
    _ promise: Promise<Outcome>,
    within time: Duration
  ) async throws(SendError) -> UFTPMessage {
    let deadline = environment.clock.now.adding(time)
    let outcome = await withTaskGroup(of: Outcome?.self) { group in
      group.addTask { try? await promise.value() }
      group.addTask {
        await self.expire(request.key, at: deadline)
        return nil
      }
      defer { group.cancelAll() }
      return await group.first { $0 != nil } ?? nil
    }
    if let outcome { return try outcome.get() }
    watch(request.key, until: deadline)
    throw .cancelled
  }

  /// Reports a response that has not come, once its time is over.
  private func expire(_ key: MessageKey, at deadline: Date) async {
    let rest = deadline.since(environment.clock.now)
    if rest > .zero {
      do { try await environment.clock.sleep(for: rest) } catch { return }
    }
    guard let expected = expected.withLock({ $0.removeValue(forKey: key) }) else { return }
    await note(expected.delivered)
    environment.observe(.expired(expected.request))
    expected.promise.fulfil(.failure(.noResponse(to: expected.request)))
  }

  private func note(_ entry: OutboxEntry?) async {
    guard var entry else { return }
    entry.state = .expired
    do throws(StoreError) {
      try await environment.store.update(entry)
    } catch {
      environment.observe(.storeFailed(error))
    }
    failures.add(entry)
  }
}

extension MessageSummary {
  /// Whether a message from a peer is the response to this one.
  ///
  /// A response that names no request is known by its conversation.
  func isAnswered(by response: UFTPMessage, from peer: Participant) -> Bool {
    guard response.type == type.response, peer == recipient, response.recipientDomain == sender.domain else {
      return false
    }
    let (given, own) = response.requestMessageID.map { ($0, messageID) } ?? (response.conversationID, conversationID)
    return given.rawValue.lowercased() == own.rawValue.lowercased()
  }
}
