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
  public var isBarred: @Sendable (Participant) async -> Bool = { _ in false }
  /// How many messages may wait for their handler; beyond it new ones are turned away for a while.
  public var pendingArrivals = 10_000
  /// How long such senders are asked to wait.
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

  /// The configuration that suits most.
  public init() {}
}
