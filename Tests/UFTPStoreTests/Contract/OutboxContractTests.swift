#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPTesting

  @Suite("The outbox of every store", .timeLimit(.minutes(1)))
  struct OutboxContractTests {
    @Test("keeps what is sent once, in its order", arguments: StoreKind.allCases)
    func order(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        let entries = try (0..<5).map { try Make.entry(at: Double(-$0)) }
        for entry in entries { try await store.queue(entry) }
        #expect(try await store.openEntries() == entries)
        let error = await #expect(throws: StoreError.self) { try await store.queue(entries[3]) }
        #expect(error?.kind == .duplicate)
        #expect(try await store.openEntries() == entries)
      }
    }

    @Test("keeps how far a message has got", arguments: StoreKind.allCases)
    func updates(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        var entry = try Make.entry()
        entry.replyDeadline = Make.time(0.7)
        try await store.queue(entry)
        entry.attempts = 3
        entry.nextAttempt = Make.time(1.0 / 3)
        entry.problem = DeliveryProblem("timed_out", "the peer did not answer in time")
        try await store.update(entry)
        #expect(try await store.openEntries() == [entry])
        (entry.nextAttempt, entry.problem, entry.state) = (nil, nil, .awaitingReply)
        try await store.update(entry)
        #expect(try await store.openEntries() == [entry])
        entry.state = .delivered
        try await store.update(entry)
        #expect(try await store.openEntries().isEmpty)
        #expect(try await store.history(HistoryQuery()) == [.sent(entry)])
      }
    }

    @Test("does not forget that a message was answered", arguments: StoreKind.allCases)
    func answeredStays(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        var entry = try Make.entry()
        try await store.queue(entry)
        var response = try Make.arrival()
        response.answers = entry.id
        _ = try await store.record(response)
        (entry.state, entry.attempts) = (.awaitingReply, 3)
        try await store.update(entry)
        #expect(try await store.openEntries().isEmpty)
        entry.state = .answered
        #expect(try await store.history(HistoryQuery()).first == .sent(entry))
      }
    }

    @Test("takes no answer from somebody whom the message did not go to", arguments: StoreKind.allCases)
    func foreignAnswer(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        let entry = try Make.entry()
        try await store.queue(entry)
        for stranger in [
          Participant(domain: "dso2.example.com", role: .dso), Participant(domain: Make.dso.domain, role: .cro),
        ] {
          var response = try Make.arrival()
          response.summary.sender = stranger
          response.answers = entry.id
          _ = try await store.record(response)
        }
        #expect(try await store.openEntries() == [entry])
      }
    }

    @Test("knows which failures the program has not been told of", arguments: StoreKind.allCases)
    func failures(_ kind: StoreKind) async throws {
      try await kind.withStore { store in
        var entries = try (0..<4).map { _ in try Make.entry() }
        for entry in entries { try await store.queue(entry) }
        #expect(try await store.unreportedFailures().isEmpty)
        for (place, state) in [OutboxState.failed, .expired, .delivered, .expired].enumerated() {
          entries[place].state = state
          try await store.update(entries[place])
        }
        #expect(try await store.unreportedFailures() == [entries[0], entries[1], entries[3]])
        try await store.noteReported(entries[0].id)
        // A note that comes late does not make it news again.
        try await store.update(entries[0])
        // And what is answered after all is no failure.
        var response = try Make.arrival()
        response.answers = entries[3].id
        _ = try await store.record(response)
        #expect(try await store.unreportedFailures() == [entries[1]])
      }
    }
  }
#endif
