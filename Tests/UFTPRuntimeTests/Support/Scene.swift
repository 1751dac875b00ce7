import Foundation
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// One exchange under test, with peers of the other roles around it and a clock that stands still.
final class Scene: Sendable {
  let clock = ManualClock()
  let events = EventRecorder()
  let network: InMemoryNetwork
  let exchange: Exchange
  let agr: TestPeer
  let cro: TestPeer
  let dso: TestPeer
  let store: any MessageStore
  private let running = Running()

  static let agrDomain: InternetDomain = "agr.example.com"
  static let dsoDomain: InternetDomain = "dso.example.com"
  static let croDomain: InternetDomain = "cro.example.com"

  /// - Parameters:
  ///   - local: Who is under test.
  ///   - peerVersion: The version of the peers by the directory.
  init(
    _ local: LocalParticipant...,
    peerVersion: ProtocolVersion? = nil,
    store: any MessageStore = InMemoryMessageStore(),
    configure: (inout ExchangeConfiguration) -> Void = { _ in }
  ) throws {
    network = InMemoryNetwork(clock: clock)
    self.store = store
    func peer(_ domain: InternetDomain, _ role: USEFRole, on network: InMemoryNetwork) throws -> TestPeer {
      try TestPeer(Participant(domain: domain, role: role), on: network, version: peerVersion)
    }
    agr = try peer("agr.peer.example.com", .agr, on: network)
    cro = try peer(Self.croDomain, .cro, on: network)
    dso = try peer(Self.dsoDomain, .dso, on: network)
    var configuration = ExchangeConfiguration()
    configuration.observers = [events]
    configuration.retry.jitter = 0
    configure(&configuration)
    exchange = try Exchange(
      participants: local,
      directory: network,
      transport: network,
      store: store,
      configuration: configuration,
      clock: clock
    )
    for local in local {
      try network.connect(local.participant, keys: [local.verifyingKey]) { [exchange] in await exchange.receive($0) }
    }
  }

  /// An aggregator under test that runs.
  static func agr(
    peerVersion: ProtocolVersion? = nil,
    store: any MessageStore = InMemoryMessageStore(),
    configure: (inout ExchangeConfiguration) -> Void = { _ in }
  ) throws -> Scene {
    try agr(peerVersion: peerVersion, store: store, note: { _ in }, configure: configure)
  }

  /// An aggregator under test that runs, whose handler tells of each message.
  static func agr(
    peerVersion: ProtocolVersion? = nil,
    store: any MessageStore = InMemoryMessageStore(),
    note: @escaping HandlerNote,
    configure: (inout ExchangeConfiguration) -> Void = { _ in }
  ) throws -> Scene {
    let local = LocalParticipant.agr(agrDomain, key: .generate(), handler: AcceptingAGR(note: note))
    let scene = try Scene(local, peerVersion: peerVersion, store: store, configure: configure)
    scene.run()
    return scene
  }

  /// Has the exchange run until the scene goes away.
  func run() {
    running.start { [exchange] in try? await exchange.run() }
  }

  /// Shuts the exchange down, once it runs.
  func shutdown() async {
    await events.wait("started")
    await exchange.shutdown()
  }

  /// Cancels the exchange's task, as a crash would end it.
  func crash() async {
    await running.stop()
  }

  deinit {
    running.cancel()
  }
}
