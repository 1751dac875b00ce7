import UFTPCoding
public import UFTPMessages
public import UFTPRuntime

/// Tests a handler without any network: real messages, sealed by peers that the harness plays, go through a real
/// exchange.
///
/// ```swift
/// let harness = try HandlerHarness(agr: Aggregator())
/// let response = try await harness.answer(to: FlexRequest.sample())
/// #expect(response.result == .accepted)
/// ```
///
/// The exchange runs until the harness goes away.
public final class HandlerHarness: Sendable {
  /// The exchange with the handler.
  public let exchange: Exchange
  /// What happens in it.
  public let events: EventRecorder
  /// The clock that the exchange goes by.
  public let clock: ManualClock
  private let subject: Participant
  private let peers: [USEFRole: TestPeer]
  private let running: Task<Void, Never>

  /// Tests an aggregator's handler.
  ///
  /// - Parameter handler: Makes the handler; its client sends to the peers that the harness plays.
  public convenience init<Handler: AGRHandler>(agr handler: @escaping @Sendable (AGRClient) -> Handler) throws {
    try self.init(.agr(SampleDomain.agr, key: .generate(), handler: handler))
  }

  /// Tests an aggregator's handler.
  public convenience init(agr handler: some AGRHandler) throws {
    try self.init(agr: { _ in handler })
  }

  /// Tests a common reference operator's handler.
  ///
  /// - Parameter handler: Makes the handler; its client sends to the peers that the harness plays.
  public convenience init<Handler: CROHandler>(cro handler: @escaping @Sendable (CROClient) -> Handler) throws {
    try self.init(.cro(SampleDomain.cro, key: .generate(), handler: handler))
  }

  /// Tests a common reference operator's handler.
  public convenience init(cro handler: some CROHandler) throws {
    try self.init(cro: { _ in handler })
  }

  /// Tests a distribution system operator's handler.
  ///
  /// - Parameter handler: Makes the handler; its client sends to the peers that the harness plays.
  public convenience init<Handler: DSOHandler>(dso handler: @escaping @Sendable (DSOClient) -> Handler) throws {
    try self.init(.dso(SampleDomain.dso, key: .generate(), handler: handler))
  }

  /// Tests a distribution system operator's handler.
  public convenience init(dso handler: some DSOHandler) throws {
    try self.init(dso: { _ in handler })
  }

  private init(_ local: LocalParticipant) throws {
    let clock = ManualClock()
    let events = EventRecorder()
    let network = InMemoryNetwork(clock: clock)
    var configuration = ExchangeConfiguration()
    configuration.observers = [events]
    let exchange = try network.exchange(local, configuration: configuration)
    var peers: [USEFRole: TestPeer] = [:]
    for role in USEFRole.allCases where role != local.participant.role {
      peers[role] = try TestPeer(Participant(domain: SampleDomain.of(role), role: role), on: network)
    }
    (self.clock, self.events, self.exchange, self.peers) = (clock, events, exchange, peers)
    subject = local.participant
    running = Task { try? await exchange.run() }
  }

  deinit {
    running.cancel()
  }

  /// Sends the handler a request, and gives back its answer.
  ///
  /// Both domains of the request are set: its sender is the peer of the role that sends such requests.
  ///
  /// - Throws: ``HarnessError`` where no answer comes.
  public func answer<Request: UFTPRequest>(to request: Request) async throws -> Request.Response {
    let summary = try await give(request)
    let events = await events.wait { $0.summary == summary && $0.isEnd }
    if case .handled(_, answer: nil) = events.first {
      throw HarnessError("the handler has left \(summary) to be answered later")
    }
    if case .handlerFailed(_, let problem) = events.first { throw HarnessError("the handler failed: \(problem)") }
    let response = try await peer(of: summary).waitForMessage { message in
      message.type == request.messageTypeOfResponse && message.answers(request)
    }
    guard let response = response.payload as? Request.Response else { throw HarnessError("no response came") }
    return response
  }

  /// Sends the handler a response, and waits until it has had it.
  ///
  /// - Throws: ``HarnessError`` if the handler fails.
  public func tell(_ response: some UFTPResponse) async throws {
    let summary = try await give(response)
    let events = await events.wait { $0.summary == summary && $0.isEnd }
    if case .handlerFailed(_, let problem) = events.first { throw HarnessError("the handler failed: \(problem)") }
  }

  /// Waits for a message that the handler sends by itself, which may have come already.
  public func sent<Message: UFTPPayload>(_ type: Message.Type) async throws -> Message {
    for role in type.messageType.recipientRoles {
      guard let peer = peers[role] else { continue }
      if let message = await peer.waitForMessage(type) { return message }
    }
    throw HarnessError("\(type.messageType.rawValue) goes to no peer of the harness")
  }

  private func give(_ message: some UFTPPayload) async throws -> MessageSummary {
    let type = message.message.type
    guard let peer = type.senderRoles.lazy.compactMap({ self.peers[$0] }).first else {
      throw HarnessError("\(type.rawValue) comes from no peer of the harness")
    }
    var message = message
    message.senderDomain = peer.participant.domain
    message.recipientDomain = subject.domain
    let outcome = await exchange.receive(try peer.seal(message.message))
    guard outcome == .accepted else { throw HarnessError("the message was refused: \(outcome)") }
    return MessageSummary(message.message, sender: peer.participant, recipient: subject)
  }

  private func peer(of summary: MessageSummary) throws -> TestPeer {
    guard let peer = peers[summary.sender.role] else { throw HarnessError("\(summary.sender) is no peer") }
    return peer
  }
}

/// Why a test of a handler can't go on.
public struct HarnessError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension ExchangeEvent {
  /// Whether it is the last one of handling a message.
  fileprivate var isEnd: Bool {
    switch self {
    case .handled, .handlerFailed, .objected: true
    default: false
    }
  }
}

extension UFTPMessage {
  /// Whether it is the response to a request; where it names none, the conversation tells.
  fileprivate func answers(_ request: some UFTPRequest) -> Bool {
    guard let reference = requestMessageID else { return conversationID == request.conversationID }
    return reference == request.messageID
  }
}

extension UFTPRequest {
  fileprivate var messageTypeOfResponse: MessageType { Response.messageType }
}
