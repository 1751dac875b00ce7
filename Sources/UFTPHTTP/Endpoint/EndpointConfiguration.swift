#if HTTP
  public import UFTPRuntime

  /// Where and how an ``HTTPEndpoint`` listens, and what it puts up with.
  public struct EndpointConfiguration: Sendable {
    /// The host name or address to listen on; `0.0.0.0` for all of the machine's IPv4 addresses.
    public var host: String
    /// The port to listen on; 0 lets the system choose one, which `whenListening` then tells.
    public var port: Int
    /// The one path at which messages are taken.
    public var path: String
    /// The certificate and key of the endpoint; without them it speaks plain HTTP, as behind a proxy that ends TLS.
    public var tls: ServerTLS?
    /// How much a peer may send, and how long it may take.
    public var limits: EndpointLimits

    /// Describes an endpoint.
    ///
    /// - Parameters:
    ///   - host: The host name or address to listen on.
    ///   - port: The port to listen on, or 0 for any.
    ///   - path: The path at which messages are taken.
    ///   - tls: The certificate and key.
    ///   - limits: How much a peer may send, and how long it may take.
    public init(
      host: String = "127.0.0.1",
      port: Int,
      path: String = Endpoint.path,
      tls: ServerTLS? = nil,
      limits: EndpointLimits = EndpointLimits()
    ) {
      self.host = host
      self.port = port
      self.path = path
      self.tls = tls
      self.limits = limits
    }
  }

  /// How much a peer may send to an endpoint, and how long it may take.
  ///
  /// Together the limits bound what an endpoint holds in memory: `bodiesSize`, and for each connection a header section.
  public struct EndpointLimits: Hashable, Sendable {
    /// The longest body in bytes; longer ones are answered with 413, unread.
    public var bodySize: Int
    /// The bytes of all bodies together that are read or looked at at once; beyond it requests are answered with 503 and
    /// `Retry-After`.
    public var bodiesSize: Int
    /// The longest header section in bytes; longer ones are answered with 400.
    public var headerSize: Int
    /// The connections that are open at once; more wait until one closes.
    public var connections: Int
    /// How long a connection may stay without a complete request head: one that has just been opened, that keeps silent
    /// between requests, or that sends its headers drop by drop.
    public var idleTime: Duration
    /// How long a request may take from its head to the last byte of its body.
    public var bodyTime: Duration
    /// How long a connection that was refused may go on sending, so that the answer reaches the peer, before it is cut.
    public var lingerTime: Duration

    /// States the limits.
    ///
    /// - Parameters:
    ///   - bodySize: The longest body in bytes.
    ///   - bodiesSize: The bytes of all bodies together that are held at once.
    ///   - headerSize: The longest header section in bytes.
    ///   - connections: The connections that are open at once.
    ///   - idleTime: How long a connection may stay without a complete request head.
    ///   - bodyTime: How long a request may take from its head to its end.
    ///   - lingerTime: How long a refused connection may go on sending before it is cut.
    public init(
      bodySize: Int = 4 << 20,
      bodiesSize: Int = 256 << 20,
      headerSize: Int = 32 << 10,
      connections: Int = 1024,
      idleTime: Duration = .seconds(60),
      bodyTime: Duration = .seconds(30),
      lingerTime: Duration = .seconds(2)
    ) {
      self.bodySize = bodySize
      self.bodiesSize = bodiesSize
      self.headerSize = headerSize
      self.connections = connections
      self.idleTime = idleTime
      self.bodyTime = bodyTime
      self.lingerTime = lingerTime
    }
  }
#endif
