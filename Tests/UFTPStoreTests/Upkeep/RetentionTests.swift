#if Store
  import Foundation
  import GRDB
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  @testable import UFTPStore

  @Suite("Messages that are older than the store keeps", .timeLimit(.minutes(1)))
  struct RetentionTests {
    private static let hour = StoreConfiguration(retention: .seconds(3600))
    private let folder: StoreFolder
    private let store: SQLiteMessageStore

    init() throws {
      folder = try StoreFolder()
      store = try folder.open(Self.hour)
    }

    private func kept(at now: Double) async throws -> [UUIDText] {
      _ = try await store.upkeep(at: Make.time(now))
      return try await store.history(HistoryQuery()).map(\.summary.messageID)
    }

    @discardableResult
    private func settled(_ message: UFTPMessage, at seconds: Double = 0) async throws -> Arrival {
      let arrival = try Make.arrival(message, at: seconds)
      _ = try await store.record(arrival)
      try await store.settle(arrival.summary.key, as: .handled, answer: nil)
      return arrival
    }

    @Test("go when nothing is open about them, and not before their time")
    func age() async throws {
      let old = try await settled(FlexRequest.sample().message, at: 0)
      let new = try await settled(FlexRequest.sample().message, at: 2000)
      #expect(try await kept(at: 3600) == [old, new].map(\.summary.messageID))
      // The next look is an hour later.
      #expect(try await kept(at: 3601).count == 2)
      #expect(try await kept(at: 7200).isEmpty)
    }

    @Test("stay while they are open, or the program has not been told of their failure")
    func open() async throws {
      _ = try await store.record(try Make.arrival())
      for state in [OutboxState.queued, .awaitingReply, .failed, .expired, .delivered, .answered] {
        var entry = try Make.entry()
        try await store.queue(entry)
        entry.state = state
        try await store.update(entry)
      }
      _ = try await store.upkeep(at: Make.time(100_000))
      let left = try await store.history(HistoryQuery()).compactMap { message -> OutboxState? in
        guard case .sent(let entry) = message else { return nil }
        return entry.state
      }
      #expect(left == [.queued, .awaitingReply, .failed, .expired])
      #expect(try await store.openArrivals().count == 1)
      for entry in try await store.unreportedFailures() { try await store.noteReported(entry.id) }
      #expect(try await kept(at: 200_000).count == 3)
    }

    @Test("stay while an open one names them, be it in an element within")
    func named() async throws {
      let order = FlexOrder.sample(of: FlexOffer.sample().messageID)
      try await settled(order.message)
      try await settled(FlexRequest.sample().message)
      var response = DPrognosisResponse(accepting: DPrognosis.sample())
      let identifier = UUIDText(unchecked: order.messageID.rawValue.uppercased())
      response.flexOrderStatuses = [FlexOrderStatus(flexOrderMessageID: identifier, isValidated: true)]
      try await store.queue(try Make.entry(response.message, at: 90_000))
      #expect(try await kept(at: 92_000) == [order.messageID, response.messageID])
    }

    @Test("are named by attributes in any spacing and quotes, and not by their own identifier")
    func namedMessages() {
      let xml = "<A MessageID='A1' B-MessageID = \"B2\"><C CMessageID\n='c3' D='MessageID=\"x\"'/></A>"
      #expect(NamedMessages(in: Array(xml.utf8)).identifiers == ["b2", "c3"])
      #expect(NamedMessages(in: Array("<A XMessageID=".utf8)).identifiers.isEmpty)
      #expect(NamedMessages(in: Array("MessageID=".utf8)).identifiers.isEmpty)
    }

    @Test("stay while another of their conversation is open")
    func conversation() async throws {
      let request = FlexRequest.sample()
      try await settled(request.message)
      try await settled(FlexRequest.sample().message)
      var offer = FlexOffer.sample()
      offer.conversationID = request.conversationID
      var entry = try Make.entry(offer.message, at: 90_000)
      try await store.queue(entry)
      #expect(try await kept(at: 92_000) == [request.messageID, offer.messageID])
      entry.state = .delivered
      try await store.update(entry)
      #expect(try await kept(at: 100_000).isEmpty)
    }

    @Test("stay while an open one names them, in whatever conversation")
    func reference() async throws {
      let offer = FlexOffer.sample()
      var sent = try Make.entry(offer.message)
      try await store.queue(sent)
      sent.state = .answered
      try await store.update(sent)
      var order = FlexOrder.sample()
      order.flexOfferMessageID = UUIDText(unchecked: offer.messageID.rawValue.uppercased())
      let arrival = try Make.arrival(order.message, at: 90_000)
      _ = try await store.record(arrival)
      #expect(try await kept(at: 91_000) == [offer.messageID, order.messageID])
      try await store.settle(arrival.summary.key, as: .answered, answer: nil)
      #expect(try await kept(at: 100_000).isEmpty)
    }

    @Test("leave no trace in the file, which becomes smaller")
    func trace() async throws {
      var request = FlexRequest.sample()
      request.contractID = "a-contract-with-somebody"
      for number in 0..<500 {
        request.messageID = .random()
        try await settled(request.message, at: Double(number))
      }
      let before = try folder.size
      #expect(try folder.contains("a-contract-with-somebody"))
      #expect(try await kept(at: 100_000).isEmpty)
      #expect(try folder.size < before / 4)
      #expect(try !folder.contains("a-contract-with-somebody"))
    }

    @Test("stay for good where no age is set")
    func forever() async throws {
      let other = try StoreFolder()
      let store = try other.open()
      let arrival = try Make.arrival()
      _ = try await store.record(arrival)
      try await store.settle(arrival.summary.key, as: .handled, answer: nil)
      _ = try await store.upkeep(at: Make.time(1e9))
      #expect(try await store.record(arrival) == .repeated(.handled))
    }

    @Test("go by themselves, on the exchange's clock")
    func schedule() async throws {
      try await settled(FlexRequest.sample().message)
      let clock = ManualClock(now: Make.time(1000))
      let scene = try StoreScene(store: store, clock: clock)
      await clock.waitForPauses()
      #expect(try await store.history(HistoryQuery()).count == 1)
      clock.advance(by: .seconds(3600))
      while try await !store.history(HistoryQuery()).isEmpty { await Task.yield() }
      await scene.stop()
    }
  }
#endif
