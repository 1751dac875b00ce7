#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  @Suite("The inbox of every store", .timeLimit(.minutes(1)))
  struct InboxContractTests {
    @Test("tells new, repeated and conflicting arrivals apart", arguments: StoreKind.allCases)
    func verdicts(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        var arrival = try Make.arrival()
        #expect(try await store.record(arrival) == .new)
        #expect(try await store.record(arrival) == .repeated(.received))
        try await store.settle(arrival.summary.key, as: .handled, answer: nil)
        #expect(try await store.record(arrival) == .repeated(.handled))
        arrival.payload.append(0x20)
        #expect(try await store.record(arrival) == .conflicting)
        #expect(try await store.history(HistoryQuery()).count == 1)
      }
    }

    @Test("knows an identifier in other letters, and another sender's as another", arguments: StoreKind.allCases)
    func identity(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        var request = FlexRequest.sample()
        request.messageID = "7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30"
        let first = try Make.arrival(request.message)
        #expect(try await store.record(first) == .new)
        request.messageID = "7F3A9C1E-52D8-4B6F-9A01-C4E8D27B5F30"
        #expect(try await store.record(try Make.arrival(request.message)) == .conflicting)
        var other = first
        other.summary.sender.domain = "dso2.example.com"
        #expect(try await store.record(other) == .new)
        // A message of ours may have the same identifier.
        var entry = try Make.entry()
        entry.summary.messageID = request.messageID
        try await store.queue(entry)
      }
    }

    @Test("takes one of two hundred that come at the same time", arguments: StoreKind.allCases)
    func concurrent(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        let arrival = try Make.arrival()
        let verdicts = try await withThrowingTaskGroup(of: ArrivalVerdict.self) { group in
          for _ in 0..<200 { group.addTask { try await store.record(arrival) } }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(verdicts.filter { $0 == .new }.count == 1)
        #expect(verdicts.filter { $0 == .repeated(.received) }.count == 199)
        #expect(try await store.openArrivals() == [arrival])
      }
    }

    @Test("keeps an answer and what it answers together", arguments: StoreKind.allCases)
    func answer(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        let (first, second) = (try Make.arrival(), try Make.arrival())
        for arrival in [first, second] { _ = try await store.record(arrival) }
        let answer = try Make.entry(answers: first.summary.key)
        try await store.settle(first.summary.key, as: .answered, answer: answer)
        #expect(try await store.openArrivals() == [second])
        #expect(try await store.openEntries() == [answer])
        // An answer that can't be queued leaves what it answers as it was.
        let error = await #expect(throws: StoreError.self) {
          try await store.settle(second.summary.key, as: .answered, answer: answer)
        }
        #expect(error?.kind == .duplicate)
        #expect(try await store.openArrivals() == [second])
      }
    }

    @Test("gives every detail back as it was", arguments: StoreKind.allCases)
    func details(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        var arrival = try Make.arrival(at: 0.1 + 0.2)
        arrival.objections = ["Invalid Sender", "version not \"supported\"; é"]
        arrival.answers = MessageKey(senderDomain: Make.agr.domain, messageID: .random())
        arrival.payload = Array(0...255)
        arrival.summary.version = "3.0.0"
        _ = try await store.record(arrival)
        #expect(try await store.openArrivals() == [arrival])
      }
    }

    @Test("notes that an answer was queued later", arguments: StoreKind.allCases)
    func answeredLater(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        let arrival = try Make.arrival()
        _ = try await store.record(arrival)
        try await store.settle(arrival.summary.key, as: .handled, answer: nil)
        try await store.queue(try Make.entry(answers: arrival.summary.key))
        #expect(try await store.record(arrival) == .repeated(.answered))
      }
    }
  }
#endif
