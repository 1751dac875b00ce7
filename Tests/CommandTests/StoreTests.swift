#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  @Suite("uftp log, inbox, outbox and retry")
  struct StoreTests {
    private let tool = Tool(name: "uftp")
    private let folder: TemporaryFolder
    private let store: SQLiteMessageStore
    private let request = FlexRequest.sample()
    private let offer = FlexOffer.sample()
    private static let time = Date(timeIntervalSince1970: 1_774_699_200)

    /// A store that a service has open, with a request that came and an offer that could not be delivered.
    init() async throws {
      folder = try TemporaryFolder()
      store = try SQLiteMessageStore(path: folder.url.appending(path: "m.sqlite").path)
      let agr = Participant(domain: SampleDomain.agr, role: .agr)
      let dso = Participant(domain: SampleDomain.dso, role: .dso)
      let summary = MessageSummary(request.message, sender: dso, recipient: agr)
      _ = try await store.record(Arrival(summary: summary, payload: request.xml(), receivedAt: Self.time))
      var entry = OutboxEntry(
        summary: MessageSummary(offer.message, sender: agr, recipient: dso),
        payload: try offer.xml(),
        queuedAt: Self.time.addingTimeInterval(60),
        deadline: Self.time.addingTimeInterval(3600)
      )
      try await store.queue(entry)
      entry.state = .failed
      entry.problem = DeliveryProblem("status_400", "the peer says 400 \u{1B}[2J")
      try await store.update(entry)
    }

    private func run(_ arguments: String...) throws -> Tool.Run {
      let command = [arguments[0], "--store", "m.sqlite"] + arguments.dropFirst()
      return try tool.run(command, in: folder.url)
    }

    @Test("log finds by identifier, conversation, type, peer and time")
    func log() throws {
      #expect(try run("log").output.split(separator: "\n").count == 2)
      let line = try run("log", "--message", request.messageID.rawValue.uppercased()).output
      #expect(line.contains("2026-03-28T12:00:00.000Z  <-  dso.example.com (DSO)  FlexRequest"))
      #expect(try run("log", "--conversation", offer.conversationID.rawValue).output.contains("->"))
      #expect(try run("log", "--type", "FlexOffer").output.contains("failed"))
      #expect(try run("log", "--type", "FlexOffer", "--type", "FlexRequest").output.split(separator: "\n").count == 2)
      #expect(try run("log", "--peer", "dso.example.com:CRO").output.isEmpty)
      #expect(try run("log", "--since", "2026-03-28T12:00:30Z").output.contains("FlexOffer"))
      #expect(try run("log", "--until", "2026-03-28").output.isEmpty)
      #expect(try run("log", "--limit", "1", "--xml").output.contains("</FlexOffer>"))
    }

    @Test("inbox and outbox show what is open, as JSON too")
    func queues() throws {
      let inbox = try run("inbox", "--format", "json")
      let found = try JSONSerialization.jsonObject(with: Data(inbox.output.utf8)) as? [[String: Any]]
      #expect(found?.count == 1)
      #expect(found?.first?["messageID"] as? String == request.messageID.rawValue)
      #expect(found?.first?["state"] as? String == "received")
      #expect(try run("inbox", "--state", "handled").output.isEmpty)
      #expect(try run("outbox").output.contains("the peer says 400 \u{FFFD}[2J"))
      #expect(try run("outbox", "--state", "delivered", "--format", "json").output == "[\n\n]\n")
    }

    @Test("retry puts a message back into the queue, once")
    func retry() async throws {
      let first = try run("retry", offer.messageID.rawValue)
      #expect(first.status == 0)
      #expect(first.output.contains("queued"))
      #expect(try await store.openEntries().map(\.summary.messageID) == [offer.messageID])
      let again = try run("retry", offer.messageID.rawValue)
      #expect(again.status == 1)
      #expect(again.errors.contains("it is in the queue"))
    }

    @Test(
      "Bad arguments are named",
      arguments: [["--type", "FlexBuffet"], ["--peer", "dso.example.com"], ["--since", "noon"], ["--message", "7"]]
    )
    func arguments(_ arguments: [String]) throws {
      let run = try run("log", arguments[0], arguments[1])
      #expect(run.status == 2)
      #expect(run.errors.contains(arguments[0]))
    }

    @Test("A time to try for that no clock counts is bad usage")
    func endless() throws {
      let run = try run("retry", "--for", "9223372036854775807", offer.messageID.rawValue)
      #expect(run.status == 2)
      #expect(run.errors.contains("expected 1 to 31536000 seconds"))
    }

    @Test("a folder is said to be one")
    func noFile() throws {
      let run = try tool.run(["log", "--store", "."], in: folder.url)
      #expect(run.status == 1)
      #expect(run.errors.contains(". is a folder"))
    }

    @Test("a file that is not there is named, and not made")
    func noStore() throws {
      let run = try tool.run(["log", "--store", "other.sqlite"], in: folder.url)
      #expect(run.status == 1)
      #expect(run.errors.contains("there is no store at other.sqlite"))
      #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "other.sqlite").path))
    }
  }
#endif
