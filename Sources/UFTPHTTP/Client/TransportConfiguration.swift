#if HTTP
  /// How an ``HTTPTransport`` posts messages.
  public struct TransportConfiguration: Sendable {
    /// Where messages may go unencrypted.
    public enum PlainHTTP: Hashable, Sendable {
      /// Nowhere.
      case never
      /// To this very machine only, for trials and tests.
      case toLoopback
      /// Anywhere, as inside a closed network that encrypts by other means.
      case anywhere
    }

    /// Whom to trust and what to show.
    public var tls: ClientTLS
    /// Where messages may go unencrypted.
    public var plainHTTP: PlainHTTP
    /// How long it may take until a connection stands, TLS included.
    public var connectTime: Duration
    /// How long one delivery may take as a whole, with its redirects and the token it needs.
    public var deliveryTime: Duration
    /// How many redirects are followed in one delivery.
    public var maximumRedirects: Int
    /// How many connections are open to one host at once; more deliveries wait for one of them.
    public var connectionsPerHost: Int
    /// How long an unused connection is kept. Shorter than what peers' servers commonly allow, so that few messages meet
    /// a connection that is just being closed.
    public var idleTime: Duration

    /// Describes how messages are posted.
    ///
    /// - Parameters:
    ///   - tls: Whom to trust and what to show.
    ///   - plainHTTP: Where messages may go unencrypted.
    ///   - connectTime: How long it may take until a connection stands.
    ///   - deliveryTime: How long one delivery may take as a whole.
    ///   - maximumRedirects: How many redirects are followed in one delivery.
    ///   - connectionsPerHost: How many connections are open to one host at once.
    ///   - idleTime: How long an unused connection is kept.
    public init(
      tls: ClientTLS = ClientTLS(),
      plainHTTP: PlainHTTP = .toLoopback,
      connectTime: Duration = .seconds(10),
      deliveryTime: Duration = .seconds(30),
      maximumRedirects: Int = 5,
      connectionsPerHost: Int = 8,
      idleTime: Duration = .seconds(4)
    ) {
      self.tls = tls
      self.plainHTTP = plainHTTP
      self.connectTime = connectTime
      self.deliveryTime = deliveryTime
      self.maximumRedirects = maximumRedirects
      self.connectionsPerHost = connectionsPerHost
      self.idleTime = idleTime
    }
  }
#endif
