public import UFTPMessages
public import UFTPRuntime

/// Connects exchanges without any network: it carries their messages and is their directory.
///
/// ```swift
/// let network = InMemoryNetwork()
/// let agr = try network.exchange(.agr("agr.example.com", key: .generate(), handler: Aggregator()))
/// let dso = try network.exchange(.dso("dso.example.com", key: .generate(), handler: Operator()))
/// ```
public final class InMemoryNetwork: Transport, ParticipantDirectory {
  /// Takes bodies, as an exchange does.
  public typealias Receiver = @Sendable (_ body: [UInt8]) async -> ReceiveOutcome

  private struct State {
    var entries: [Participant: DirectoryEntry] = [:]
    var receivers: [Endpoint: Receiver] = [:]
    var faults: [Endpoint: [NetworkFault]] = [:]
    var carried: [CarriedMessage] = []
  }

  private let state = Locked(State())
  private let clock: any ExchangeClock

  /// Creates a network that nobody is connected to yet.
  ///
  /// - Parameter clock: The clock that delays go by.
  public init(clock: any ExchangeClock = .system) {
    self.clock = clock
  }

  /// The tries to deliver, in order.
  public var carried: [CarriedMessage] { state.withLock { $0.carried } }

  /// Makes an exchange whose messages go over this network, and connects it.
  ///
  /// - Parameters:
  ///   - participants: Who trades there.
  ///   - version: The version that the others are told it speaks.
  ///   - store: What keeps its messages.
  ///   - configuration: How it behaves.
  public func exchange(
    _ participants: LocalParticipant...,
    version: ProtocolVersion? = nil,
    store: any MessageStore = InMemoryMessageStore(),
    configuration: ExchangeConfiguration = ExchangeConfiguration()
  ) throws -> Exchange {
    let exchange = try Exchange(
      participants: participants,
      directory: self,
      transport: self,
      store: store,
      configuration: configuration,
      clock: clock
    )
    for local in participants {
      try connect(local.participant, keys: [local.verifyingKey], version: version) { await exchange.receive($0) }
    }
    return exchange
  }

  /// Connects a participant, or puts another in its place.
  ///
  /// - Parameters:
  ///   - participant: Who it is.
  ///   - keys: The keys that open what it seals.
  ///   - version: The version that the others are told it speaks.
  ///   - receiver: Takes the bodies that are sent to it.
  public func connect(
    _ participant: Participant,
    keys: [VerifyingKey],
    version: ProtocolVersion? = nil,
    receiver: @escaping Receiver
  ) throws {
    let endpoint = try Self.endpoint(of: participant)
    state.withLock { state in
      state.entries[participant] = DirectoryEntry(endpoint: endpoint, keys: keys, version: version)
      state.receivers[endpoint] = receiver
    }
  }

  /// Lets deliveries to a participant go wrong, one after another, before they go right again.
  public func fail(_ participant: Participant, with faults: NetworkFault...) throws {
    let endpoint = try Self.endpoint(of: participant)
    state.withLock { $0.faults[endpoint, default: []] += faults }
  }

  /// Looks a participant up.
  public func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
    guard let entry = state.withLock({ $0.entries[participant] }) else {
      throw .unknown(participant, in: "this network")
    }
    return entry
  }

  /// Hands a body over to whoever is connected there.
  public func deliver(_ body: [UInt8], to endpoint: Endpoint) async -> DeliveryOutcome {
    let fault = state.withLock { state -> NetworkFault? in
      state.carried.append(CarriedMessage(endpoint: endpoint, body: body))
      guard let fault = state.faults[endpoint]?.first else { return nil }
      state.faults[endpoint]?.removeFirst()
      return fault
    }
    switch fault {
    case nil: return await hand(over: body, to: endpoint)
    case .refused: return .temporary(DeliveryProblem("connection_refused", "nobody listens at \(endpoint)"))
    case .requestLost: return .temporary(DeliveryProblem("timed_out", "\(endpoint) did not answer in time"))
    case .responseLost:
      _ = await hand(over: body, to: endpoint)
      return .temporary(DeliveryProblem("connection_reset", "\(endpoint) broke the connection off"))
    case .outcome(let outcome): return outcome
    case .delayed(let delay):
      try? await clock.sleep(for: delay)
      return await hand(over: body, to: endpoint)
    }
  }

  private func hand(over body: [UInt8], to endpoint: Endpoint) async -> DeliveryOutcome {
    guard let receiver = state.withLock({ $0.receivers[endpoint] }) else {
      return .temporary(DeliveryProblem("connection_refused", "nobody listens at \(endpoint)"))
    }
    let outcome = await receiver(body)
    let problem = DeliveryProblem("status_\(outcome.statusCode)", outcome.reason ?? "")
    switch outcome {
    case .accepted: return .delivered
    case .malformed, .signatureInvalid: return .final(problem)
    case .unknownSender, .tooManyRequests, .unavailable: return .temporary(problem, retryAfter: outcome.retryAfter)
    }
  }

  private static func endpoint(of participant: Participant) throws(EndpointError) -> Endpoint {
    try Endpoint(url: "http://\(participant.domain)/\(participant.role)")
  }
}

/// What goes wrong with a delivery.
public enum NetworkFault: Hashable, Sendable {
  /// Nobody takes the connection.
  case refused
  /// The body gets lost.
  case requestLost
  /// The body arrives, and what the receiver says about it gets lost.
  case responseLost
  /// The body does not arrive, and the sender is told this.
  case outcome(DeliveryOutcome)
  /// The body arrives late.
  case delayed(Duration)
}

/// One try to deliver.
public struct CarriedMessage: Hashable, Sendable {
  /// Where to.
  public let endpoint: Endpoint
  /// The envelope.
  public let body: [UInt8]
}
