#if HTTP
  import InteropSupport
  import Logging
  import ServiceLifecycle
  import UFTPCoding
  import UFTPHTTP
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  /// An exchange of ours for all three roles, under a domain of its own, over real HTTP.
  struct OurSide: Sendable {
    /// What makes one side differ from another.
    struct Setup: Sendable {
      /// The version that our directory says the peer speaks.
      var version = ProtocolVersion.latest
      var verdict = Verdict.accepted
      var leniencies = Leniencies.knownPeerQuirks
      /// For how long delivery is tried.
      var deadline = Duration.seconds(20)
    }

    let peer: LivePeer
    let setup: Setup
    let exchange: Exchange
    let store = InMemoryMessageStore()
    let handler: LiveHandler
    let events: EventRecorder
    let domain: InternetDomain
    let key: SigningKey
    let transport: HTTPTransport
    /// Where the side listens.
    private let address = Locked("")
    private let group: ServiceGroup
    private let ports: AsyncStream<Int>

    private static let count = Locked(0)
    private static let logger = Logger(label: "live", factory: { _ in SwiftLogNoOpLogHandler() })

    private init(_ setup: Setup, _ peer: LivePeer) async throws {
      let number = Self.count.withLock { count in
        count += 1
        return count
      }
      domain = try InternetDomain(validating: "side\(number).example")
      (self.peer, self.setup) = (peer, setup)
      (handler, events) = (LiveHandler(verdict: setup.verdict), EventRecorder())
      (key, transport) = (SigningKey.generate(), try HTTPTransport(logger: Self.logger))
      exchange = try Exchange(
        participants: [
          .agr(domain, key: key, handler: handler),
          .cro(domain, key: key, handler: handler),
          .dso(domain, key: key, handler: handler),
        ],
        directory: try await PeerDirectory.of(peer, version: setup.version),
        transport: transport,
        store: store,
        configuration: Self.configuration(setup, events)
      )
      let (ports, port) = AsyncStream.makeStream(of: Int.self)
      self.ports = ports
      let endpoint = HTTPEndpoint(
        configuration: EndpointConfiguration(port: 0),
        logger: Self.logger,
        whenListening: { number in port.yield(number) },
        receive: { [exchange] body in await exchange.receive(body) }
      )
      group = ServiceGroup(services: [transport, ExchangeService(exchange), endpoint], logger: Self.logger)
    }

    private static func configuration(_ setup: Setup, _ events: EventRecorder) -> ExchangeConfiguration {
      var configuration = ExchangeConfiguration()
      configuration.leniencies = setup.leniencies
      configuration.retry = RetryPolicy(firstPause: .milliseconds(50), growth: 1, deadline: setup.deadline)
      configuration.observers = [events]
      return configuration
    }

    /// Runs a side while a closure runs.
    ///
    /// - Parameter isKnown: Whether the peer is told where the side is and by which key it is known.
    static func run(
      _ setup: Setup = Setup(),
      isKnown: Bool = true,
      _ body: @Sendable (OurSide) async throws -> Void
    ) async throws {
      let side = try await OurSide(setup, LivePeerTrait.peer)
      async let running: Void = side.group.run()
      let result: Result<Void, any Error>
      do {
        let port = await side.ports.first { _ in true } ?? 0
        side.address.withLock { $0 = "http://127.0.0.1:\(port)\(Endpoint.path)" }
        if isKnown {
          for role in USEFRole.allCases { try await side.introduce(role) }
        }
        result = .success(try await body(side))
      } catch {
        result = .failure(error)
      }
      await side.group.triggerGracefulShutdown()
      try await running
      try result.get()
    }

    /// Tells the peer where one of our participants is, and by which key it is known.
    ///
    /// - Parameters:
    ///   - domain: Another domain than ours.
    ///   - key: Another key than ours.
    func introduce(_ role: USEFRole, as domain: InternetDomain? = nil, key: VerifyingKey? = nil) async throws {
      let endpoint = address.withLock(\.self)
      let key = (key ?? self.key.verifyingKey).base64
      _ = try await peer.ask { id in
        LearnCommand(id: id, domain: (domain ?? self.domain).rawValue, role: role, endpoint: endpoint, key: key)
      }
    }
  }
#endif
