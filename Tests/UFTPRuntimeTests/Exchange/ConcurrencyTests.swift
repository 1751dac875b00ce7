import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Many senders", .timeLimit(.minutes(1)))
struct ConcurrencyTests {
  @Test("are handled side by side up to the limit, each in its order", arguments: [1, 3])
  func limit(_ limit: Int) async throws {
    let (atWork, most) = (Locked(0), Locked(0))
    let seen = Collector<UFTPMessage>()
    let note: HandlerNote = { message in
      let now = atWork.withLock { count in
        count += 1
        return count
      }
      most.withLock { $0 = max($0, now) }
      for _ in 0..<10 { await Task.yield() }
      seen.append(message)
      atWork.withLock { $0 -= 1 }
    }
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate(), handler: AcceptingAGR(note: note))
    let scene = try Scene(local) { $0.concurrentSenders = limit }
    let senders = try (0..<6).map { number in
      let domain = InternetDomain(unchecked: "dso\(number).example.com")
      return try TestPeer(Participant(domain: domain, role: .dso), on: scene.network)
    }
    for revision in 1...5 {
      for sender in senders {
        var request = FlexRequest.sample(from: sender.participant.domain)
        request.revision = Int64(revision)
        #expect(await scene.exchange.receive(try sender.seal(request.message)) == .accepted)
      }
    }
    scene.run()
    await scene.shutdown()
    #expect(most.withLock { $0 } <= limit)
    for sender in senders {
      let revisions = seen.elements.compactMap { message -> Int64? in
        guard case .flexRequest(let request) = message else { return nil }
        return request.senderDomain == sender.participant.domain ? request.revision : nil
      }
      #expect(revisions == [1, 2, 3, 4, 5])
      #expect(sender.received.count == 5)
    }
  }

  @Test("a recipient that is down holds nobody else up")
  func independence() async throws {
    let scene = try Scene.agr()
    for _ in 0..<20 { try scene.network.fail(scene.dso.participant, with: .refused) }
    try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexOffer.sample())
    await scene.events.wait("retrying")
    try await scene.exchange.agr.cro(Scene.croDomain).send(AGRPortfolioQuery.sample()).delivered()
    #expect(scene.dso.received.isEmpty)
  }
}
