import UFTPCoding
public import UFTPMessages
public import UFTPRuntime

/// A participant of a test that answers nothing: it opens and keeps what it is sent, and seals what it is told to.
public final class TestPeer: Sendable {
  private struct Watcher {
    let isWanted: @Sendable (UFTPMessage) -> Bool
    let continuation: CheckedContinuation<UFTPMessage, Never>
  }

  private struct State {
    var messages: [UFTPMessage] = []
    var watchers: [Watcher] = []
  }

  /// Who it is.
  public let participant: Participant
  /// The key that it seals with.
  public let key: SigningKey
  private let network: InMemoryNetwork
  private let state = Locked(State())

  /// Connects a peer to a network.
  ///
  /// - Parameters:
  ///   - participant: Who it is.
  ///   - network: The network.
  ///   - key: The key that it seals with.
  ///   - version: The version that the others are told it speaks.
  public init(
    _ participant: Participant,
    on network: InMemoryNetwork,
    key: SigningKey = .generate(),
    version: ProtocolVersion? = nil
  ) throws {
    self.participant = participant
    self.key = key
    self.network = network
    try network.connect(participant, keys: [key.verifyingKey], version: version) { [weak self] body in
      await self?.receive(body) ?? .unavailable(reason: "the peer has gone", retryAfter: .seconds(1))
    }
  }

  /// The messages that it has received, in order.
  public var received: [UFTPMessage] { state.withLock { $0.messages } }

  /// Waits for a message, which may have come already.
  public func waitForMessage(where isWanted: @escaping @Sendable (UFTPMessage) -> Bool) async -> UFTPMessage {
    await withCheckedContinuation { continuation in
      let found = state.withLock { state -> UFTPMessage? in
        if let found = state.messages.first(where: isWanted) { return found }
        state.watchers.append(Watcher(isWanted: isWanted, continuation: continuation))
        return nil
      }
      if let found { continuation.resume(returning: found) }
    }
  }

  /// Waits for a message of a type, which may have come already.
  public func waitForMessage<Message: UFTPPayload>(_ type: Message.Type) async -> Message? {
    await waitForMessage { $0.type == type.messageType }.payload as? Message
  }

  /// The envelope of a message of this peer's, exactly as it is.
  public func seal(_ message: UFTPMessage) throws -> [UInt8] {
    try seal(message.xml())
  }

  /// The envelope of any bytes.
  public func seal(_ payload: [UInt8]) throws -> [UInt8] {
    try SignedMessage(sealing: payload, from: participant.domain, as: participant.role, with: key).xml()
  }

  private func receive(_ body: [UInt8]) async -> ReceiveOutcome {
    do {
      let envelope = try SignedMessage(xml: body)
      let sender = Participant(domain: envelope.senderDomain, role: envelope.senderRole)
      let keys = try await network.entry(for: sender).keys
      let payload = try envelope.open(with: keys)
      note(try UFTPMessage(xml: payload.bytes))
      return .accepted
    } catch {
      return .malformed(reason: "\(error)")
    }
  }

  private func note(_ message: UFTPMessage) {
    let ready = state.withLock { state in
      state.messages.append(message)
      defer { state.watchers.removeAll { $0.isWanted(message) } }
      return state.watchers.filter { $0.isWanted(message) }
    }
    for watcher in ready { watcher.continuation.resume(returning: message) }
  }
}
