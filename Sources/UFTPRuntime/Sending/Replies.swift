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
  private let duties: AsyncStream<Duty>
  private let duty: AsyncStream<Duty>.Continuation

  /// What is to be done while the exchange runs.
  private enum Duty {
    /// Report the response to a request, if it is still awaited by this promise at a time.
    case watch(MessageKey, Promise<Outcome>, until: Date)
    /// Note that a request was delivered and not answered in time.
    case note(OutboxEntry)
  }

  init(environment: Environment, failures: FailureReports) {
    self.environment = environment
    self.failures = failures
    (duties, duty) = AsyncStream.makeStream()
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
    guard let promise = expect(responseTo: entry.summary) else { return }
    if entry.state == .awaitingReply { noteDelivered(entry) }
    duty.yield(.watch(entry.id, promise, until: deadline))
  }

  /// Expects nothing any more.
  func withdraw(_ key: MessageKey) {
    expected.withLock { $0[key] = nil }
  }

  /// Watches over deadlines until the task is cancelled.
  func run() async {
    await withDiscardingTaskGroup { group in
      for await duty in duties {
        group.addTask { await self.perform(duty) }
      }
      group.cancelAll()
    }
  }

  private func perform(_ duty: Duty) async {
    switch duty {
    case .watch(let key, let promise, let deadline): await expire(key, promise, at: deadline)
    case .note(let entry): await note(entry)
    }
  }

  /// Notes that a request has been delivered.
  ///
  /// - Returns: Whether its response is awaited.
  @discardableResult
  func noteDelivered(_ entry: OutboxEntry) -> Bool {
    expected.withLock { expected in
      expected[entry.id]?.delivered = entry
      return expected[entry.id] != nil
    }
  }

  /// Notes that a request was delivered when its response was not awaited any more.
  func noteExpired(_ entry: OutboxEntry) {
    duty.yield(.note(entry))
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
        await self.expire(request.key, promise, at: deadline)
        return nil
      }
      defer { group.cancelAll() }
      return await group.first { $0 != nil } ?? nil
    }
    if let outcome { return try outcome.get() }
    // Nobody waits any more, but the store and the program are still to be told.
    duty.yield(.watch(request.key, promise, until: deadline))
    throw .cancelled
  }

  /// Gives up a response that has not come, once its time is over.
  private func expire(_ key: MessageKey, _ promise: Promise<Outcome>, at deadline: Date) async {
    let rest = deadline.since(environment.clock.now)
    if rest > .zero {
      do { try await environment.clock.sleep(for: rest) } catch { return }
    }
    guard let expected = take(key, promise) else { return }
    // By another task: whoever waits is told now, even if the store takes its time.
    if let entry = expected.delivered {
      duty.yield(.note(entry))
    } else {
      environment.observe(.expired(expected.request))
    }
    expected.promise.fulfil(.failure(.noResponse(to: expected.request)))
  }

  /// Ends to expect a response, if it is this promise that it was expected by: a message that was tried again has
  /// another one.
  private func take(_ key: MessageKey, _ promise: Promise<Outcome>) -> Expected? {
    expected.withLock { expected in
      guard expected[key]?.promise === promise else { return nil }
      return expected.removeValue(forKey: key)
    }
  }

  /// Stores that no response has come, for as long as it takes, and has it reported; unless one has come after all.
  private func note(_ entry: OutboxEntry) async {
    var entry = entry
    entry.state = .expired
    while true {
      do throws(StoreError) {
        guard try await environment.store.update(entry) == .expired else { return }
        environment.observe(.expired(entry.summary))
        return failures.add(entry)
      } catch {
        environment.observe(.storeFailed(error))
      }
      do { try await environment.clock.sleep(for: environment.configuration.retryAfter) } catch { return }
    }
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
