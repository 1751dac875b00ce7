import UFTPMessages

/// Takes messages from the program, and puts them into the outbox.
struct MessageSender: Sendable {
  let environment: Environment
  let outbox: Outbox
  let replies: Replies

  /// Stores a message for sending.
  func send(
    _ message: UFTPMessage,
    from sender: Participant,
    to recipient: Participant
  ) async throws(SendError) -> SentMessage {
    let draft = try await draft(message, from: sender, to: recipient)
    let entry = draft.entry(now: environment.clock.now, deadline: environment.configuration.retry.deadline)
    guard let delivery = outbox.announce(entry.id) else { throw .duplicate(entry.summary) }
    try await store(entry)
    let held = HeldMessages.current
    if held?.hold(entry) != true { outbox.add(entry) }
    return SentMessage(summary: entry.summary, delivery: delivery) { letGo(of: held) }
  }

  /// Stores a request for sending and waits for its response.
  ///
  /// It is never held back: the handler that waits would wait for ever.
  func sendAndAwaitResponse(
    _ request: UFTPMessage,
    from sender: Participant,
    to recipient: Participant,
    within time: Duration
  ) async throws(SendError) -> UFTPMessage {
    let draft = try await draft(request, from: sender, to: recipient)
    let deadline = environment.configuration.retry.deadline
    let entry = draft.entry(now: environment.clock.now, deadline: deadline, replyWithin: time)
    guard outbox.announce(entry.id) != nil else { throw .duplicate(entry.summary) }
    guard let reply = replies.expect(responseTo: entry.summary) else {
      outbox.withdraw(entry.id)
      throw .duplicate(entry.summary)
    }
    try await store(entry)
    // What the handler has sent before goes first: a revocation must not overtake its offer.
    letGo(of: HeldMessages.current)
    outbox.add(entry)
    return try await replies.reply(to: entry.summary, reply, within: time)
  }

  private func letGo(of held: HeldMessages?) {
    for entry in held?.letGo() ?? [] { outbox.add(entry) }
  }

  private func draft(
    _ message: UFTPMessage,
    from sender: Participant,
    to recipient: Participant
  ) async throws(SendError) -> Draft {
    guard environment.gate.isOpen || HeldMessages.current != nil else {
      throw SendError(.shuttingDown, "the exchange is shutting down and takes no new messages")
    }
    // A handler's message was accepted, so what it sends must be; how many of those there are is bounded already.
    guard !outbox.isFull || HeldMessages.current != nil else {
      throw SendError(.outboxFull, "too many messages wait to be delivered; send again when some have left")
    }
    try check(message.type, sender, recipient)
    let version = await version(of: recipient)
    return try Draft(message, from: sender, to: recipient, version: version, now: environment.clock.now)
  }

  private func check(_ type: MessageType, _ sender: Participant, _ recipient: Participant) throws(SendError) {
    guard type.senderRoles.contains(sender.role), type.recipientRoles.contains(recipient.role) else {
      let senders = type.senderRoles.map(\.rawValue).joined(separator: ", ")
      let recipients = type.recipientRoles.map(\.rawValue).joined(separator: ", ")
      throw SendError(
        .wrongRole,
        "\(sender) can't send \(type.rawValue) to \(recipient): it goes from \(senders) to \(recipients)"
      )
    }
  }

  /// What the directory says that a peer speaks, or else what it spoke last, or else the newest version.
  private func version(of peer: Participant) async -> ProtocolVersion {
    let entry = try? await environment.directory.entry(for: peer)
    return entry?.version ?? environment.versions.version(of: peer) ?? .latest
  }

  private func store(_ entry: OutboxEntry) async throws(SendError) {
    do throws(StoreError) {
      try await environment.store.queue(entry)
    } catch {
      outbox.withdraw(entry.id)
      if entry.replyDeadline != nil { replies.withdraw(entry.id) }
      throw SendError(error, sending: entry.summary)
    }
    environment.observe(.queued(entry.summary))
  }
}
