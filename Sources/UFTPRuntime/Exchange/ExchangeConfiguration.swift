public import UFTPCoding
import UFTPMessages

/// How an exchange behaves.
public struct ExchangeConfiguration: Sendable {
  /// Quirks of peers that are accepted on receipt; all that are known, unless told otherwise.
  public var leniencies: Leniencies = .knownPeerQuirks
  /// What an envelope, and the message in it, may cost.
  public var limits = XMLLimits(bytes: 16 << 20)
  /// How many messages a sender may send.
  public var rate: any RatePolicy = UnlimitedRate()
  /// Whether a sender whose signature is right may take part; one that may not is rejected as `Barred Sender`.
  /// It may wait, but must not block its thread, which may have connections to read from.
  public var isBarred: @Sendable (Participant) async -> Bool = { _ in false }
  /// How many messages may wait for their handler; beyond it new ones are turned away for a while.
  public var pendingArrivals = 10_000
  /// How many messages may wait to be delivered; beyond it nothing new is taken for sending, and beyond twice as many no
  /// requests of peers either.
  ///
  /// The room between the two is for answers: two sides that are full of messages for each other still take them in.
  public var pendingDeliveries = 100_000
  /// How many bytes the messages that wait to be handled may hold together, and those that wait to be delivered, with
  /// the same room for answers.
  public var pendingBytes = 256 << 20
  /// How long senders that are turned away are asked to wait, and the pause after which a store that failed is tried
  /// again.
  public var retryAfter: Duration = .seconds(5)
  /// For how many senders handlers run side by side. Messages of one sender are handled one after another.
  public var concurrentSenders = 64
  /// How delivery is tried.
  public var retry = RetryPolicy()
  /// How long a shutdown waits for handlers to end and for messages to leave.
  public var shutdownGrace: Duration = .seconds(30)
  /// What stands around receipt, the first being the outermost.
  public var receiving: [any ReceivingMiddleware] = []
  /// What stands around handlers, the first being the outermost.
  public var handling: [any HandlingMiddleware] = []
  /// What stands around each try to deliver, the first being the outermost.
  public var delivering: [any DeliveringMiddleware] = []
  /// Who is told what happens.
  public var observers: [any ExchangeObserver] = []
  /// Is told of each message that finally could not be delivered (``OutboxState/failed``) or was not answered in time
  /// (``OutboxState/expired``).
  ///
  /// The store keeps the failure until this returns, over a restart too, and it is called again after a pause if it
  /// throws. So it is told of each failure at least once, and twice only where the process ends just after it returned.
  public var reportFailure: @Sendable (_ entry: OutboxEntry) async throws -> Void = { _ in }

  /// The configuration that suits most.
  public init() {}
}
