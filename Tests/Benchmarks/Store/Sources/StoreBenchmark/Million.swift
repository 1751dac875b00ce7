import Foundation
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPStore
import UFTPTesting

/// How long things take in a store of a million messages.
struct Million {
  private static let count = 1_000_000
  private static let atOnce = 1000
  private static let tries = 2000
  private static let start = Date(timeIntervalSince1970: 1_774_699_200)
  let folder: String

  private var path: String { folder + "/million.sqlite" }

  func run() async throws {
    let samples = try await fill()
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
    print("\n\(Self.count) messages, \((size?.intValue ?? 0) >> 20) MiB; medians of \(Self.tries)\n")
    print("| what | time |")
    print("|---|---|")
    let store = try await measureStart()
    try await measureLookUps(store, samples)
    try await measureDuplicates(store, samples)
    try store.close()
  }

  /// Fills a store with messages as a year brings them: half received, half sent, some in a conversation.
  private func fill() async throws -> [MessageSummary] {
    let store = try SQLiteMessageStore(path: path)
    let payload = try FlexRequest.sample().message.xml()
    var samples: [MessageSummary] = []
    for first in stride(from: 0, to: Self.count, by: Self.atOnce) {
      let conversations = (0..<Self.atOnce / 4).map { _ in UUIDText.random() }
      let summaries = (0..<Self.atOnce).map { Self.summary(first + $0, conversations[$0 / 4]) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (place, summary) in summaries.enumerated() {
          group.addTask { try await Self.put(summary, payload, Self.time(first + place), into: store) }
        }
        try await group.waitForAll()
      }
      samples += summaries.prefix(Self.tries * Self.atOnce / Self.count + 1)
    }
    // A few are open when the service starts.
    for number in 0..<50 {
      let summary = Self.summary(2 * number, .random())
      _ = try await store.record(Arrival(summary: summary, payload: payload, receivedAt: Self.time(Self.count)))
    }
    try store.close()
    return samples.shuffled()
  }

  private static func time(_ number: Int) -> Date { start.addingTimeInterval(Double(number) * 30) }

  private static func summary(_ number: Int, _ conversation: UUIDText) -> MessageSummary {
    let isSent = number % 2 == 1
    let types: [MessageType] = isSent ? [.flexOffer, .flexRequestResponse] : [.flexRequest, .flexOrder]
    let agr = Participant(domain: SampleDomain.agr, role: .agr)
    let dso = Participant(domain: InternetDomain(unchecked: "dso\(number % 40).example.com"), role: .dso)
    return MessageSummary(
      type: types[number / 2 % 2],
      version: "3.1.0",
      messageID: .random(),
      conversationID: conversation,
      sender: isSent ? agr : dso,
      recipient: isSent ? dso : agr
    )
  }

  private static func put(
    _ summary: MessageSummary,
    _ payload: [UInt8],
    _ time: Date,
    into store: SQLiteMessageStore
  ) async throws {
    guard summary.sender.role == .agr else {
      _ = try await store.record(Arrival(summary: summary, payload: payload, receivedAt: time))
      return try await store.settle(summary.key, as: .handled, answer: nil)
    }
    var entry = OutboxEntry(summary: summary, payload: payload, queuedAt: time, deadline: time)
    entry.state = .delivered
    try await store.queue(entry)
  }

  private func measureStart() async throws -> SQLiteMessageStore {
    var stores: [SQLiteMessageStore] = []
    let time = try await Stopwatch.time {
      let store = try SQLiteMessageStore(path: path)
      _ = try await (store.openArrivals(), store.openEntries(), store.unreportedFailures())
      stores.append(store)
    }
    print("| start: opening, and what is open | \(Stopwatch.text(time)) |")
    return stores[0]
  }

  private func measureLookUps(_ store: SQLiteMessageStore, _ samples: [MessageSummary]) async throws {
    let lookUps: [(String, @Sendable (MessageSummary, Int, inout HistoryQuery) -> Void)] = [
      (
        "by identifier",
        {
          $2.messageID = $0.messageID; _ = $1
        }
      ),
      (
        "by conversation (4 messages)",
        {
          $2.conversationID = $0.conversationID; _ = $1
        }
      ),
      (
        "by type, the last 20",
        {
          $2.types = [$0.type]; $2.limit = 20; _ = $1
        }
      ),
      (
        "by peer, the last 20",
        {
          $2.peer = $0.sender.role == .agr ? $0.recipient : $0.sender; $2.limit = 20; _ = $1
        }
      ),
      (
        "of ten minutes (20 messages)",
        {
          $2.times = Self.time($1 * 400)..<Self.time($1 * 400 + 20); _ = $0
        }
      ),
    ]
    for (name, change) in lookUps {
      var times: [Duration] = []
      for (number, sample) in samples.prefix(Self.tries).enumerated() {
        var query = HistoryQuery()
        change(sample, number, &query)
        times.append(try await Stopwatch.time { _ = try await store.history(query) })
      }
      print("| look-up \(name) | \(Stopwatch.text(times.median)) |")
    }
  }

  private func measureDuplicates(_ store: SQLiteMessageStore, _ samples: [MessageSummary]) async throws {
    let payload = try FlexRequest.sample().message.xml()
    var times: [Duration] = []
    for sample in samples where sample.sender.role == .dso {
      let arrival = Arrival(summary: sample, payload: payload, receivedAt: Self.start)
      times.append(
        try await Stopwatch.time {
          // Other content than at first, which is told by comparing.
          guard try await store.record(arrival) == .conflicting else { throw BenchmarkError.refused }
        }
      )
    }
    print("| duplicate check, a message alone | \(Stopwatch.text(times.median)) |")
    times = []
    for number in 0..<Self.tries {
      let arrival = Arrival(summary: Self.summary(2 * number, .random()), payload: payload, receivedAt: Self.start)
      times.append(try await Stopwatch.time { _ = try await store.record(arrival) })
    }
    print("| a new message alone, flushed | \(Stopwatch.text(times.median)) |")
  }
}
