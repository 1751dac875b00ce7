#if Store
  import Foundation
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  /// An aggregator that runs over a store, a DSO beside it that answers nothing, and a clock that stands still.
  final class StoreScene: Sendable {
    let clock: ManualClock
    let events = EventRecorder()
    let network: InMemoryNetwork
    let exchange: Exchange
    let dso: TestPeer
    private let seen = Locked<[UFTPMessage]>([])
    private let reports = Locked<[OutboxEntry]>([])
    private let running = Locked<Task<Void, any Error>?>(nil)

    /// - Parameters:
    ///   - store: The store.
    ///   - clock: The clock to go on with.
    ///   - handle: What the handler does.
    ///   - report: What the program does when it is told of a failure.
    init(
      store: any MessageStore,
      clock: ManualClock = ManualClock(),
      handle: @escaping HandlerNote = { _ in },
      report: @escaping @Sendable (OutboxEntry) async throws -> Void = { _ in },
      configure: (inout ExchangeConfiguration) -> Void = { _ in }
    ) throws {
      self.clock = clock
      network = InMemoryNetwork(clock: clock)
      dso = try TestPeer(Make.dso, on: network)
      var configuration = ExchangeConfiguration()
      configuration.observers = [events]
      configuration.retry.jitter = 0
      configuration.reportFailure = { [reports] entry in
        try await report(entry)
        reports.withLock { $0.append(entry) }
      }
      configure(&configuration)
      let handler = AcceptingAGR { [seen] message in
        try await handle(message)
        seen.withLock { $0.append(message) }
      }
      exchange = try network.exchange(
        .agr(Make.agr.domain, key: .generate(), handler: handler),
        store: store,
        configuration: configuration
      )
      running.withLock { $0 = Task { [exchange] in try await exchange.run() } }
    }

    /// The messages that the handler has had.
    var handled: [UFTPMessage] { seen.withLock { $0 } }

    /// The failures that the program has taken note of.
    var reported: [OutboxEntry] { reports.withLock { $0 } }

    /// The way to the DSO.
    var line: AGRToDSOLine {
      get throws { try exchange.agr.dso(Make.dso.domain) }
    }

    /// Shuts the exchange down once it runs.
    func stop() async {
      await events.wait("started")
      await exchange.shutdown()
    }

    /// Ends the exchange's task, as a crash would.
    func crash() async {
      let task = running.withLock { $0 }
      task?.cancel()
      _ = try? await task?.value
    }

    deinit {
      running.withLock { $0?.cancel() }
    }
  }
#endif
