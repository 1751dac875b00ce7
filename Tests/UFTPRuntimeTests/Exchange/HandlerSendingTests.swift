import Testing
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("A handler that sends", .timeLimit(.minutes(1)))
struct HandlerSendingTests {
  private func scene(
    store: any MessageStore = InMemoryMessageStore(),
    _ work: @escaping @Sendable (AGRClient, UFTPMessage) async throws -> Void
  ) throws -> Scene {
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate()) { agr in
      AcceptingAGR { message in try await work(agr, message) }
    }
    return try Scene(local, store: store)
  }

  private func receiveRequest(_ scene: Scene) async throws {
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
  }

  @Test("may wait until its message is delivered")
  func waitsForDelivery() async throws {
    let scene = try scene { agr, message in
      try await agr.dso(Scene.dsoDomain).send(FlexOffer.sample(following: message.messageID)).delivered()
    }
    scene.run()
    try await receiveRequest(scene)
    _ = await scene.dso.waitForMessage(FlexRequestResponse.self)
    #expect(scene.dso.received.map(\.type) == [.flexOffer, .flexRequestResponse])
  }

  @Test("and waits for a response lets go first of what it has sent before")
  func keepsOrder() async throws {
    let scene = try scene { agr, _ in
      let line = agr.dso(Scene.dsoDomain)
      let offer = FlexOffer.sample()
      try await line.send(offer)
      _ = try? await line.sendAndAwaitResponse(FlexOfferRevocation(of: offer), within: .seconds(1))
    }
    scene.run()
    try await receiveRequest(scene)
    _ = await scene.dso.waitForMessage(FlexOfferRevocation.self)
    #expect(scene.dso.received.map(\.type) == [.flexOffer, .flexOfferRevocation])
  }

  @Test("and is cut short while it waits is called again by the next life, and rejects nothing")
  func cutShort() async throws {
    let store = InMemoryMessageStore()
    let scene = try scene(store: store) { agr, _ in
      _ = try await agr.dso(Scene.dsoDomain).sendAndAwaitResponse(FlexOffer.sample(), within: .seconds(3600))
    }
    scene.run()
    try await receiveRequest(scene)
    _ = await scene.dso.waitForMessage(FlexOffer.self)
    await scene.crash()
    #expect(try await store.openArrivals().count == 1)
    #expect(scene.dso.received.map(\.type) == [.flexOffer])

    let next = try Scene.agr(store: store)
    let response = await next.dso.waitForMessage(FlexRequestResponse.self)
    #expect(response?.result == .accepted)
  }
}
