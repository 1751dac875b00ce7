#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  @Suite("The history of every store", .timeLimit(.minutes(1)))
  struct HistoryContractTests {
    @Test("finds messages by what is asked for", arguments: StoreKind.allCases)
    func lookUps(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        let arrivals = try (0..<5).map { try Make.arrival(at: Double($0) * 60) }
        for arrival in arrivals { _ = try await store.record(arrival) }
        let entry = try Make.entry()
        try await store.queue(entry)

        func count(_ change: (inout HistoryQuery) -> Void) async throws -> Int {
          var query = HistoryQuery()
          change(&query)
          return try await store.history(query).count
        }
        #expect(try await count { _ in } == 6)
        #expect(try await count { $0.direction = .sent } == 1)
        #expect(try await count { $0.direction = .received } == 5)
        #expect(try await count { $0.types = [.flexRequest, .flexOrder] } == 5)
        #expect(try await count { $0.peer = Make.dso } == 6)
        #expect(try await count { $0.peer = Make.agr } == 0)
        #expect(try await count { $0.times = Make.time(0)..<Make.time(120) } == 3)
        let id = UUIDText(unchecked: arrivals[2].summary.messageID.rawValue.uppercased())
        #expect(try await count { $0.messageID = id } == 1)
        #expect(try await count { $0.conversationID = entry.summary.conversationID } == 1)
        var last = HistoryQuery()
        last.limit = 2
        #expect(try await store.history(last).map(\.summary) == [arrivals[4].summary, entry.summary])
      }
    }

    @Test("is what a plain search through everything finds, whatever is asked together")
    func combinations() async throws {
      let seed = UInt64.random(in: 0 ... .max)
      var random = SeededRandom(seed: seed)
      let folder = try StoreFolder()
      let stores: [any MessageStore] = [try folder.open(), InMemoryMessageStore()]
      let peers = [Make.dso, Participant(domain: "dso2.example.com", role: .dso)]
      let conversations = (0..<4).map { _ in UUIDText.random(using: &random) }
      for number in 0..<60 {
        var summary = try Make.arrival().summary
        summary.conversationID = conversations[number % 4]
        summary.type = [.flexRequest, .flexOrder, .flexOffer][number % 3]
        let peer = peers[number / 7 % 2]
        for store in stores {
          if number % 2 == 0 {
            summary.sender = peer
            _ = try await store.record(Arrival(summary: summary, payload: [1], receivedAt: Make.time(Double(number))))
          } else {
            (summary.sender, summary.recipient) = (Make.agr, peer)
            let (queuedAt, deadline) = (Make.time(Double(number)), Make.time(5000))
            try await store.queue(OutboxEntry(summary: summary, payload: [2], queuedAt: queuedAt, deadline: deadline))
          }
        }
      }
      for _ in 0..<200 {
        var query = HistoryQuery()
        if Bool.random(using: &random) { query.conversationID = conversations.randomElement(using: &random) }
        if Bool.random(using: &random) { query.peer = peers.randomElement(using: &random) }
        if Bool.random(using: &random) { query.types = [.flexOrder, .flexOffer] }
        if Bool.random(using: &random) { query.direction = Bool.random(using: &random) ? .sent : .received }
        if Bool.random(using: &random) { query.times = Make.time(10)..<Make.time(40) }
        if Bool.random(using: &random) { query.limit = Int.random(in: 0...9, using: &random) }
        let found = try await stores[0].history(query)
        #expect(try await stores[1].history(query) == found, "seed \(seed), \(query)")
      }
    }
  }
#endif
