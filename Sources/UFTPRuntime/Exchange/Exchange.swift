import UFTPCoding
public import UFTPMessages

/// Trades messages for one or several participants: receives for all of their roles and domains, and sends for each.
///
/// ```swift
/// let exchange = try Exchange(
///   participants: [.agr("agr.example.com", key: key) { agr in Aggregator(agr: agr) }],
///   directory: directory,
///   transport: transport
/// )
/// try await exchange.run()
/// ```
///
/// What is received and what is sent is stored first. Handlers are called, and messages delivered, while ``run()`` runs.
public final class Exchange: Sendable {
  let environment: Environment
  let outbox: Outbox
  let inbox: Inbox
  let replies: Replies
  let failures: FailureReports
  let receiver: Receiver
  private let sender: MessageSender

  /// The participants that the exchange trades for.
  public let participants: [Participant]

  /// Creates an exchange.
  ///
  /// - Parameters:
  ///   - participants: Who trades here, each with a key and a handler.
  ///   - directory: Where the others are, and their keys.
  ///   - transport: How messages get there.
  ///   - store: What keeps messages.
  ///   - configuration: How the exchange behaves.
  ///   - clock: The clock to go by.
  /// - Throws: ``ExchangeError`` about the participants.
  public init(
    participants: [LocalParticipant],
    directory: any ParticipantDirectory,
    transport: any Transport,
    store: any MessageStore = InMemoryMessageStore(),
    configuration: ExchangeConfiguration = ExchangeConfiguration(),
    clock: any ExchangeClock = .system
  ) throws(ExchangeError) {
    self.participants = participants.map(\.participant)
    let local = try Self.check(self.participants)
    let keys = Dictionary(participants.map { ($0.participant, $0.key) }) { first, _ in first }
    let environment = Environment(
      directory: directory,
      transport: transport,
      store: store,
      clock: clock,
      configuration: configuration,
      keys: keys
    )
    let failures = FailureReports(environment: environment)
    let replies = Replies(environment: environment, failures: failures)
    let outbox = Outbox(environment: environment, replies: replies, failures: failures)
    let sender = MessageSender(environment: environment, outbox: outbox, replies: replies)
    let handlers = participants.map { local in
      (local.participant, local.makeHandler(RoleSender(participant: local.participant, sender: sender)))
    }
    inbox = Inbox(
      environment: environment,
      outbox: outbox,
      handlers: Dictionary(handlers) { first, _ in first }
    )
    receiver = Receiver(environment: environment, participants: local, inbox: inbox, replies: replies)
    (self.environment, self.outbox, self.replies, self.sender) = (environment, outbox, replies, sender)
    self.failures = failures
  }

  var upkeep: Upkeep { Upkeep(environment: environment, outbox: outbox, replies: replies) }

  private static func check(_ participants: [Participant]) throws(ExchangeError) -> LocalParticipants {
    guard let local = LocalParticipants(participants) else {
      throw ExchangeError(.noParticipant, "an exchange trades for somebody: give it a participant")
    }
    var known: Set<Participant> = []
    for participant in participants {
      guard known.insert(participant).inserted else {
        throw ExchangeError(.duplicateParticipant, "\(participant) is given twice; keep one of them")
      }
      do throws(XSDValueError) {
        try InternetDomain.check(participant.domain, in: XSDContext())
      } catch {
        throw ExchangeError(.invalidDomain, "\(participant.domain) is no domain: expected \(error.expected)")
      }
    }
    return local
  }

  /// Receives the body of an HTTP request.
  ///
  /// - Returns: What the sender is told at once. When it is accepted, the message is stored.
  public func receive(_ body: [UInt8]) async -> ReceiveOutcome {
    await receiver.receive(body)
  }

  /// How many messages wait to be handled, and how many to be delivered.
  public var depth: (inbox: Int, outbox: Int) { (inbox.count, outbox.count) }

  /// Stores a message of any type for sending; delivery follows.
  ///
  /// The clients of a role, such as ``agr``, do the same and check at compile time what may go where.
  ///
  /// - Throws: ``SendError``; also if the roles don't send or receive such messages.
  @discardableResult
  public func send(
    _ message: UFTPMessage,
    from sender: Participant,
    to recipient: Participant
  ) async throws(SendError) -> SentMessage {
    try await self.sender.send(message, from: sender, to: recipient)
  }

  /// Sends a request of any type and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request; a message that has no response is never answered.
  ///   - sender: One of this exchange's participants.
  ///   - recipient: Who answers.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse(
    _ request: UFTPMessage,
    from sender: Participant,
    to recipient: Participant,
    within time: Duration
  ) async throws(SendError) -> UFTPMessage {
    try await self.sender.sendAndAwaitResponse(request, from: sender, to: recipient, within: time)
  }

  func roleSender(_ role: USEFRole, _ domain: InternetDomain?) throws(ExchangeError) -> RoleSender {
    let fitting = participants.filter { $0.role == role && (domain == nil || $0.domain == domain) }
    guard let participant = fitting.first else {
      let wanted = domain.map { Participant(domain: $0, role: role).description } ?? "a participant of role \(role)"
      throw ExchangeError(.notOurs, "this exchange does not trade for \(wanted)")
    }
    guard fitting.count == 1 else {
      throw ExchangeError(.notOurs, "this exchange trades for several of role \(role): name the domain")
    }
    return RoleSender(participant: participant, sender: sender)
  }
}
