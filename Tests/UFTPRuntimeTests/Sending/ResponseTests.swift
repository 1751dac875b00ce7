import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Waiting for a response", .timeLimit(.minutes(1)))
struct ResponseTests {
  /// An aggregator and a system operator on one network.
  private struct Market {
    let events = EventRecorder()
    let network = InMemoryNetwork()
    let heard = Collector<UFTPMessage>()
    let agr: Exchange
    let dso: Exchange
    private let running = [Running(), Running()]

    init() throws {
      var configuration = ExchangeConfiguration()
      configuration.observers = [events]
      let heard = heard
      let handler = AcceptingAGR { heard.append($0) }
      agr = try network.exchange(
        .agr(SampleDomain.agr, key: .generate(), handler: handler),
        configuration: configuration
      )
      dso = try network.exchange(.dso(SampleDomain.dso, key: .generate(), handler: AcceptingDSO()))
      for (running, exchange) in zip(running, [agr, dso]) { running.start { try? await exchange.run() } }
    }

    func stop() async {
      for running in running { await running.stop() }
    }
  }

  @Test("gives the response, which the handler has as well")
  func accepted() async throws {
    let market = try Market()
    let offer = FlexOffer.sample()
    let response = try await market.agr.agr.dso(SampleDomain.dso).sendAndAwaitResponse(offer, within: .seconds(30))
    #expect(response.result == .accepted)
    #expect(response.flexOfferMessageID == offer.messageID)
    await market.events.wait("handled")
    #expect(market.heard.elements.contains(response.message))
    await market.stop()
  }

  @Test("knows the response to a test message by its conversation")
  func testMessage() async throws {
    let market = try Market()
    let test = TestMessage.sample()
    let response = try await market.agr.agr.dso(SampleDomain.dso).sendAndAwaitResponse(test, within: .seconds(30))
    #expect(response.conversationID == test.conversationID)
    await market.stop()
  }

  @Test("works for a message of any type, and says which one goes nowhere")
  func anyType() async throws {
    let market = try Market()
    let (agr, dso) = (market.agr.participants[0], market.dso.participants[0])
    let offer = FlexOffer.sample().message
    let response = try await market.agr.sendAndAwaitResponse(offer, from: agr, to: dso, within: .seconds(30))
    #expect(response.requestMessageID == offer.payload.messageID)
    let error = await #expect(throws: SendError.self) {
      try await market.agr.sendAndAwaitResponse(FlexOrder.sample().message, from: agr, to: dso, within: .seconds(30))
    }
    #expect(error?.kind == .wrongRole)
    await market.stop()
  }

  @Test("gives each of many its own")
  func many() async throws {
    let market = try Market()
    let line = try market.agr.agr.dso(SampleDomain.dso)
    try await withThrowingTaskGroup { group in
      for _ in 0..<50 {
        group.addTask {
          let offer = FlexOffer.sample()
          let response = try await line.sendAndAwaitResponse(offer, within: .seconds(30))
          #expect(response.flexOfferMessageID == offer.messageID)
        }
      }
      try await group.waitForAll()
    }
    await market.stop()
  }

  @Test("ends when none comes in time, and the message counts as expired")
  func expired() async throws {
    let scene = try Scene.agr()
    let offer = FlexOffer.sample()
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let response = Task { try await line.sendAndAwaitResponse(offer, within: .seconds(600)) }
    await scene.events.wait("delivered")
    #expect(await scene.clock.advanceToNextPause() == .seconds(600))
    let error = await #expect(throws: SendError.self) { try await response.value }
    #expect(error?.kind == .noResponse)
    await scene.events.wait("expired")
    #expect(try await state(of: offer.messageID, in: scene) == .expired)
  }

  @Test("takes a response that comes too late to the handler alone")
  func late() async throws {
    let heard = Collector<UFTPMessage>()
    let scene = try Scene.agr(note: { heard.append($0) })
    let offer = FlexOffer.sample(to: Scene.dsoDomain)
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let response = Task { try await line.sendAndAwaitResponse(offer, within: .seconds(600)) }
    await scene.events.wait("delivered")
    await scene.clock.advanceToNextPause()
    _ = await #expect(throws: SendError.self) { try await response.value }
    let late = FlexOfferResponse(accepting: offer).message
    #expect(await scene.exchange.receive(try scene.dso.seal(late)) == .accepted)
    await scene.events.wait("handled")
    #expect(heard.elements == [late])
    #expect(try await state(of: offer.messageID, in: scene) == .answered)
  }

  @Test("ends when the request can't be delivered")
  func undeliverable() async throws {
    let scene = try Scene.agr()
    let refusal = DeliveryProblem("status_401", "wrong signature")
    try scene.network.fail(scene.dso.participant, with: .outcome(.final(refusal)))
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let error = await #expect(throws: SendError.self) {
      try await line.sendAndAwaitResponse(FlexOffer.sample(), within: .seconds(600))
    }
    #expect(error?.kind == .undeliverable)
    #expect(error?.problem == refusal)
  }

  @Test("ends when the task is cancelled; the expiry is reported all the same")
  func cancelled() async throws {
    let scene = try Scene.agr()
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let task = Task { try await line.sendAndAwaitResponse(FlexOffer.sample(), within: .seconds(600)) }
    await scene.events.wait("delivered")
    task.cancel()
    let error = await #expect(throws: SendError.self) { try await task.value }
    #expect(error?.kind == .cancelled)
    await scene.clock.waitForPauses()
    scene.clock.advance(by: .seconds(600))
    await scene.events.wait("expired")
  }

  @Test("takes no response from anybody but the one who was asked")
  func otherPeer() async throws {
    let scene = try Scene.agr()
    let offer = FlexOffer.sample(to: Scene.dsoDomain)
    let other = try TestPeer(Participant(domain: "other.example.com", role: .dso), on: scene.network)
    let line = try scene.exchange.agr.dso(Scene.dsoDomain)
    let response = Task { try await line.sendAndAwaitResponse(offer, within: .seconds(600)) }
    await scene.events.wait("delivered")
    var forged = FlexOfferResponse(accepting: offer)
    forged.senderDomain = other.participant.domain
    #expect(await scene.exchange.receive(try other.seal(forged.message)) == .accepted)
    await scene.events.wait("handled")
    #expect(try await state(of: offer.messageID, in: scene) == .awaitingReply)
    let right = FlexOfferResponse(rejecting: offer, reasons: ["No baseline"])
    #expect(await scene.exchange.receive(try scene.dso.seal(right.message)) == .accepted)
    #expect(try await response.value.rejectionReason == "No baseline")
    #expect(try await state(of: offer.messageID, in: scene) == .answered)
  }

  @Test("inside a handler does not wait for ever")
  func insideHandler() async throws {
    let network = InMemoryNetwork()
    let answers = Collector<FlexOfferResponse>()
    let agr = try network.exchange(
      .agr(SampleDomain.agr, key: .generate()) { agr in
        AcceptingAGR { message in
          guard case .flexRequest(let request) = message else { return }
          let offer = FlexOffer.sample(following: request.messageID)
          let line = agr.dso(SampleDomain.dso)
          answers.append(try await line.sendAndAwaitResponse(offer, within: .seconds(30)))
        }
      }
    )
    let dso = try network.exchange(.dso(SampleDomain.dso, key: .generate(), handler: AcceptingDSO()))
    let running = [Running(), Running()]
    for (running, exchange) in zip(running, [agr, dso]) { running.start { try? await exchange.run() } }
    let line = try dso.dso.agr(SampleDomain.agr)
    let response = try await line.sendAndAwaitResponse(FlexRequest.sample(), within: .seconds(30))
    #expect(response.result == .accepted)
    #expect(answers.elements.map(\.result) == [.accepted])
    for running in running { await running.stop() }
  }

  private func state(of id: UUIDText, in scene: Scene) async throws -> OutboxState? {
    var query = HistoryQuery()
    query.messageID = id
    query.direction = .sent
    guard case .sent(let entry) = try await scene.store.history(query).first else { return nil }
    return entry.state
  }
}
