#if Store
  import Foundation
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  /// The process that is killed: an aggregator over a store, whose network is the pipe to the judge.
  final class Victim: Sendable {
    private let exchange: Exchange
    private let store: any MessageStore
    private let transport: PipeTransport
    private let judge: FrameWriter

    /// Trades until the judge ends, or kills it.
    static func run(in folder: String, breakage: Breakage) async throws {
      let judge = FrameWriter(1)
      let victim = try Victim(folder, breakage, judge)
      let running = Task { try await victim.exchange.run() }
      judge.write(Frame(.ready))
      for await frame in FrameReader.frames(from: 0) { victim.follow(frame) }
      running.cancel()
    }

    private init(_ folder: String, _ breakage: Breakage, _ judge: FrameWriter) throws {
      let base = try SQLiteMessageStore(path: folder + "/messages.sqlite")
      let store: any MessageStore = breakage == .none ? base : HastyStore(base: base, breakage: breakage)
      let transport = PipeTransport(judge: judge)
      var configuration = ExchangeConfiguration()
      configuration.retry = RetryPolicy(firstPause: .milliseconds(2), longestPause: .milliseconds(20))
      configuration.retryAfter = .milliseconds(5)
      configuration.reportFailure = { entry in judge.write(Frame(.failed, text: entry.id.messageID)) }
      let handler = AcceptingAGR { message in
        judge.write(Frame(.handled, text: message.payload.messageID.rawValue))
        // Time to be killed between the handler and the note that it has had the message.
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...3)))
      }
      exchange = try Exchange(
        participants: [.agr(Cast.agr.domain, key: try Cast.key(of: Cast.agr, in: folder), handler: handler)],
        directory: try Self.directory(folder),
        transport: transport,
        store: store,
        configuration: configuration
      )
      (self.store, self.transport, self.judge) = (store, transport, judge)
    }

    private static func directory(_ folder: String) throws -> StaticDirectory {
      var entries: [Participant: DirectoryEntry] = [:]
      for (place, dso) in Cast.dsos.enumerated() {
        let keys = [try Cast.key(of: dso, in: folder).verifyingKey]
        entries[dso] = DirectoryEntry(endpoint: try PipeTransport.endpoint(place), keys: keys)
      }
      return StaticDirectory(entries)
    }

    private func follow(_ frame: Frame) {
      switch frame.kind {
      case .receive:
        Task {
          let outcome = await exchange.receive(frame.bytes)
          judge.write(Frame(.status, frame.number, text: "\(outcome.statusCode)"))
        }
      case .send: Task { await send(frame) }
      case .delivered: transport.note(frame)
      case .settle: Task { await settle() }
      default: break
      }
    }

    private func send(_ frame: Frame) async {
      let words = frame.text.split(separator: " ").map(String.init)
      guard words.count == 2, let place = Int(words[1]) else { return }
      let recipient = Cast.dsos[place]
      var offer = FlexOffer.sample(to: recipient.domain)
      offer.messageID = UUIDText(unchecked: words[0])
      do throws(SendError) {
        _ = try await exchange.send(offer.message, from: Cast.agr, to: recipient)
        judge.write(Frame(.accepted, frame.number))
      } catch {
        // An earlier life has stored it, and was killed before it could say so.
        judge.write(
          error.kind == .duplicate ? Frame(.accepted, frame.number) : Frame(.refused, frame.number, text: "\(error)")
        )
      }
    }

    private func settle() async {
      while true {
        let isIdle = exchange.depth == (0, 0)
        if isIdle, let left = try? await store.unreportedFailures(), left.isEmpty { break }
        try? await Task.sleep(for: .milliseconds(5))
      }
      judge.write(Frame(.idle))
    }
  }
#endif
