import Foundation
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Directories", .timeLimit(.minutes(1)))
struct DirectoryTests {
  private static let dso = Participant(domain: "dso.example.com", role: .dso)
  private static let agr = Participant(domain: "agr.example.com", role: .agr)

  private static func entry(_ host: String) throws -> DirectoryEntry {
    DirectoryEntry(endpoint: try Endpoint(host: host), keys: [SigningKey.generate().verifyingKey])
  }

  /// Answers by a closure, and counts.
  private struct Asked: ParticipantDirectory {
    let count = Counter()
    let answer: @Sendable (Participant, Int) async -> Result<DirectoryEntry, DirectoryError>

    func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
      try await answer(participant, count.increment()).get()
    }
  }

  @Test("a static one knows what it was told, by domain and role")
  func fixed() async throws {
    let entry = try Self.entry("flex.example.com")
    let directory = StaticDirectory([Self.dso: entry])
    #expect(try await directory.entry(for: Self.dso) == entry)
    let error = await #expect(throws: DirectoryError.self) { try await directory.entry(for: Self.agr) }
    #expect(error?.kind == .unknown)
  }

  @Test("of a chain the first that knows counts")
  func chain() async throws {
    let (first, second) = (try Self.entry("first.example.com"), try Self.entry("second.example.com"))
    let broken = Asked { _, _ in .failure(DirectoryError(.unavailable, "no network")) }
    let directory = ChainedDirectory([
      StaticDirectory([Self.dso: first]), broken, StaticDirectory([Self.dso: second, Self.agr: second]),
    ])
    #expect(try await directory.entry(for: Self.dso) == first)
    #expect(try await directory.entry(for: Self.agr) == second)
    let nobody = Participant(domain: "nobody.example.com", role: .agr)
    let error = await #expect(throws: DirectoryError.self) { try await directory.entry(for: nobody) }
    #expect(error?.kind == .unavailable)
  }

  @Test("a cache asks again when its time is over, and sooner after a failure")
  func cache() async throws {
    let clock = ManualClock()
    let entry = try Self.entry("flex.example.com")
    let asked = Asked { participant, _ in
      participant == Self.dso ? .success(entry) : .failure(.unknown(participant, in: "the test"))
    }
    let directory = CachedDirectory(
      asked,
      timeToLive: .seconds(60),
      failureTimeToLive: .seconds(5),
      clock: clock
    )
    for _ in 0..<3 { #expect(try await directory.entry(for: Self.dso) == entry) }
    for _ in 0..<3 { await #expect(throws: DirectoryError.self) { try await directory.entry(for: Self.agr) } }
    #expect(asked.count.value == 2)
    clock.advance(by: .seconds(6))
    _ = try await directory.entry(for: Self.dso)
    await #expect(throws: DirectoryError.self) { try await directory.entry(for: Self.agr) }
    #expect(asked.count.value == 3)
    clock.advance(by: .seconds(60))
    _ = try await directory.entry(for: Self.dso)
    #expect(asked.count.value == 4)
  }

  @Test("a cache asks once for many that ask at the same time")
  func sharedQuestion() async throws {
    let entry = try Self.entry("flex.example.com")
    let (gate, open) = AsyncStream<Void>.makeStream()
    let asked = Asked { _, _ in
      for await _ in gate { break }
      return .success(entry)
    }
    let directory = CachedDirectory(asked, clock: ManualClock())
    try await withThrowingTaskGroup(of: DirectoryEntry.self) { group in
      for _ in 0..<20 { group.addTask { try await directory.entry(for: Self.dso) } }
      open.yield()
      for try await found in group { #expect(found == entry) }
    }
    #expect(asked.count.value == 1)
  }

  @Test("strangers don't push known participants out of a cache")
  func strangers() async throws {
    let entry = try Self.entry("flex.example.com")
    let asked = Asked { participant, _ in
      participant == Self.dso ? .success(entry) : .failure(.unknown(participant, in: "the test"))
    }
    let directory = CachedDirectory(asked, capacity: 3, clock: ManualClock())
    _ = try await directory.entry(for: Self.dso)
    for number in 0..<10 {
      let domain = InternetDomain(unchecked: "stranger\(number).example.com")
      let stranger = Participant(domain: domain, role: .agr)
      await #expect(throws: DirectoryError.self) { try await directory.entry(for: stranger) }
    }
    _ = try await directory.entry(for: Self.dso)
    #expect(asked.count.value == 11)
  }

  @Test(
    "an endpoint is an absolute URL without credentials",
    arguments: [
      "", "flex.example.com", "ftp://flex.example.com/", "https://", "https:///path", "https://a:b@c/", "https://ä/",
    ]
  )
  func endpoint(_ url: String) {
    #expect(throws: EndpointError.self) { try Endpoint(url: url) }
  }

  @Test("a host's endpoint follows the protocol's rule")
  func host() throws {
    #expect(try Endpoint(host: "flex.example.com").url == "https://flex.example.com/shapeshifter/api/v3/message")
  }
}
