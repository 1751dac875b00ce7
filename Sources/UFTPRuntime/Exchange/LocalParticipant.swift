import UFTPCoding
public import UFTPMessages

/// One of our own participants: who it is, the key it seals with, and its handler.
public struct LocalParticipant: Sendable {
  /// Gives a message to a handler.
  typealias Handler = @Sendable (UFTPMessage, MessageContext) async throws -> Dispatched<UFTPMessage>

  /// Who it is.
  public let participant: Participant
  /// The key that opens what it seals, for the directories of others.
  public var verifyingKey: VerifyingKey { key.verifyingKey }
  let key: SigningKey
  /// The handler is made once the exchange is there, so that it can send messages of its own.
  let makeHandler: @Sendable (RoleSender) -> Handler
}

extension LocalParticipant {
  /// An aggregator.
  ///
  /// - Parameters:
  ///   - domain: The domain by which it is known.
  ///   - key: The key that it seals with.
  ///   - handler: Makes what it does with messages; the client is for sending messages of its own.
  public static func agr<Handler: AGRHandler>(
    _ domain: InternetDomain,
    key: SigningKey,
    handler: @escaping @Sendable (_ agr: AGRClient) -> Handler
  ) -> LocalParticipant {
    LocalParticipant(participant: Participant(domain: domain, role: .agr), key: key) { sender in
      let handler = handler(AGRClient(sender: sender))
      return { message, context in try await handler.dispatch(message, in: context) }
    }
  }

  /// An aggregator whose handler sends nothing of its own.
  public static func agr(_ domain: InternetDomain, key: SigningKey, handler: some AGRHandler) -> LocalParticipant {
    agr(domain, key: key) { _ in handler }
  }

  /// A common reference operator.
  ///
  /// - Parameters:
  ///   - domain: The domain by which it is known.
  ///   - key: The key that it seals with.
  ///   - handler: Makes what it does with messages; the client is for sending messages of its own.
  public static func cro<Handler: CROHandler>(
    _ domain: InternetDomain,
    key: SigningKey,
    handler: @escaping @Sendable (_ cro: CROClient) -> Handler
  ) -> LocalParticipant {
    LocalParticipant(participant: Participant(domain: domain, role: .cro), key: key) { sender in
      let handler = handler(CROClient(sender: sender))
      return { message, context in try await handler.dispatch(message, in: context) }
    }
  }

  /// A common reference operator whose handler sends nothing of its own.
  public static func cro(_ domain: InternetDomain, key: SigningKey, handler: some CROHandler) -> LocalParticipant {
    cro(domain, key: key) { _ in handler }
  }

  /// A distribution system operator.
  ///
  /// - Parameters:
  ///   - domain: The domain by which it is known.
  ///   - key: The key that it seals with.
  ///   - handler: Makes what it does with messages; the client is for sending messages of its own.
  public static func dso<Handler: DSOHandler>(
    _ domain: InternetDomain,
    key: SigningKey,
    handler: @escaping @Sendable (_ dso: DSOClient) -> Handler
  ) -> LocalParticipant {
    LocalParticipant(participant: Participant(domain: domain, role: .dso), key: key) { sender in
      let handler = handler(DSOClient(sender: sender))
      return { message, context in try await handler.dispatch(message, in: context) }
    }
  }

  /// A distribution system operator whose handler sends nothing of its own.
  public static func dso(_ domain: InternetDomain, key: SigningKey, handler: some DSOHandler) -> LocalParticipant {
    dso(domain, key: key) { _ in handler }
  }
}
