import Foundation
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("The store in memory", .timeLimit(.minutes(1)))
struct InMemoryStoreTests {
  private static let agr = Participant(domain: "agr.example.com", role: .agr)
  private static let dso = Participant(domain: "dso.example.com", role: .dso)
  private static let start = Date(timeIntervalSince1970: 1_774_699_200)

  private func arrival(_ message: UFTPMessage = FlexRequest.sample().message, minute: Double = 0) throws -> Arrival {
    Arrival(
      summary: MessageSummary(message, sender: Self.dso, recipient: Self.agr),
      payload: try message.xml(),
      receivedAt: Self.start.addingTimeInterval(minute * 60)
    )
  }

  private func entry(_ message: UFTPMessage = FlexOffer.sample().message, answers: MessageKey? = nil) throws
    -> OutboxEntry
  {
    OutboxEntry(
      summary: MessageSummary(message, sender: Self.agr, recipient: Self.dso),
      payload: try message.xml(),
      queuedAt: Self.start,
      deadline: Self.start.addingTimeInterval(3600),
      answers: answers
    )
  }

  @Test("tells new, repeated and conflicting arrivals apart")
  func verdicts() async throws {
    let store = InMemoryMessageStore()
    var arrival = try arrival()
    #expect(try await store.record(arrival) == .new)
    #expect(try await store.record(arrival) == .repeated(.received))
    try await store.settle(arrival.summary.key, as: .handled, answer: nil)
    #expect(try await store.record(arrival) == .repeated(.handled))
    arrival.payload.append(0x20)
    #expect(try await store.record(arrival) == .conflicting)
  }

  @Test("keeps an answer and what it answers together")
  func answer() async throws {
    let store = InMemoryMessageStore()
    let arrival = try arrival()
    _ = try await store.record(arrival)
    let answer = try entry(answers: arrival.summary.key)
    try await store.settle(arrival.summary.key, as: .answered, answer: answer)
    #expect(try await store.openArrivals().isEmpty)
    #expect(try await store.openEntries() == [answer])
  }

  @Test("lets settled messages go when it is full, and refuses where none is settled")
  func capacity() async throws {
    let store = InMemoryMessageStore(capacity: 2)
    let (first, second, third) = (try arrival(), try arrival(), try arrival())
    #expect(try await store.record(first) == .new)
    #expect(try await store.record(second) == .new)
    let error = await #expect(throws: StoreError.self) { try await store.record(third) }
    #expect(error?.kind == .full)
    try await store.settle(second.summary.key, as: .handled, answer: nil)
    #expect(try await store.record(third) == .new)
    #expect(try await store.openArrivals() == [first, third])
    // What has gone is not known any more.
    try await store.settle(first.summary.key, as: .handled, answer: nil)
    #expect(try await store.record(second) == .new)
  }

  @Test("does not forget that a message was answered")
  func answeredStays() async throws {
    let store = InMemoryMessageStore()
    var entry = try entry()
    try await store.queue(entry)
    var response = try arrival()
    response.answers = entry.id
    _ = try await store.record(response)
    entry.state = .awaitingReply
    entry.attempts = 3
    try await store.update(entry)
    #expect(try await store.openEntries().isEmpty)
    guard case .sent(let kept) = try await store.history(HistoryQuery()).first else {
      Issue.record("the entry is in the history")
      return
    }
    #expect(kept.state == .answered)
    #expect(kept.attempts == 3)
  }

  @Test("finds messages by what is asked for")
  func history() async throws {
    let store = InMemoryMessageStore()
    let arrivals = try (0..<5).map { try arrival(minute: Double($0)) }
    for arrival in arrivals { _ = try await store.record(arrival) }
    let entry = try entry()
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
    #expect(try await count { $0.peer = Self.dso } == 6)
    #expect(try await count { $0.peer = Self.agr } == 0)
    #expect(try await count { $0.times = Self.start..<Self.start.addingTimeInterval(120) } == 3)
    let id = UUIDText(unchecked: arrivals[2].summary.messageID.rawValue.uppercased())
    #expect(try await count { $0.messageID = id } == 1)
    #expect(try await count { $0.conversationID = entry.summary.conversationID } == 1)
    var last = HistoryQuery()
    last.limit = 2
    #expect(try await store.history(last).map(\.summary) == [arrivals[4].summary, entry.summary])
  }
}
