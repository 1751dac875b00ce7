import Foundation
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// What is the same for every store is in UFTPStoreTests.
@Suite("The store in memory", .timeLimit(.minutes(1)))
struct InMemoryStoreTests {
  private func arrival() throws -> Arrival {
    let message = FlexRequest.sample().message
    let sender = Participant(domain: SampleDomain.dso, role: .dso)
    let recipient = Participant(domain: SampleDomain.agr, role: .agr)
    let summary = MessageSummary(message, sender: sender, recipient: recipient)
    return Arrival(summary: summary, payload: try message.xml(), receivedAt: Date(timeIntervalSince1970: 1_774_699_200))
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
}
