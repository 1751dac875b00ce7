import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Answers of handlers", .timeLimit(.minutes(1)))
struct AnswerTests {
  private struct Failure: Error {}

  @Test("are correlated, and in the version that the peer spoke", arguments: ProtocolVersion.allCases)
  func correlated(_ version: ProtocolVersion) async throws {
    let scene = try Scene.agr()
    var request = FlexRequest.sample()
    request.version = version.specVersion
    request.conversationID = "7F3A9C1E-52D8-4b6f-9a01-c4e8d27b5f30"
    #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    let answer = try #require(await scene.dso.waitForMessage(FlexRequestResponse.self))
    #expect(answer.version == version.specVersion)
    #expect(answer.conversationID.rawValue == "7F3A9C1E-52D8-4b6f-9a01-c4e8d27b5f30")
    #expect(answer.flexRequestMessageID == request.messageID)
    #expect(answer.senderDomain == Scene.agrDomain)
    #expect(answer.timeStamp.offset != nil)
    #expect(answer.messageID != request.messageID)
  }

  @Test("of all types are delivered", arguments: UFTPMessage.sampleRequests)
  func everyType(_ sample: UFTPMessage) async throws {
    let key = SigningKey.generate()
    let scene = try Scene(
      .agr(SampleDomain.agr, key: key, handler: AcceptingAGR()),
      .cro("register.example.com", key: key, handler: AcceptingCRO()),
      .dso("grid.example.com", key: key, handler: AcceptingDSO())
    )
    scene.run()
    let type = sample.type
    let recipient = try #require(scene.exchange.participants.first { type.recipientRoles.contains($0.role) })
    let peers = [scene.agr, scene.cro, scene.dso]
    let peer = try #require(peers.first { type.senderRoles.contains($0.participant.role) })
    var message = sample
    message.senderDomain = peer.participant.domain
    message.recipientDomain = recipient.domain
    #expect(await scene.exchange.receive(try peer.seal(message)) == .accepted)
    let answer = await peer.waitForMessage { $0.type == type.response }
    #expect(answer.senderDomain == recipient.domain)
    #expect(answer.conversationID == message.conversationID)
  }

  @Test("are a rejection without details where the handler fails")
  func failure() async throws {
    let scene = try Scene.agr(note: { _ in throw Failure() })
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    let answer = try #require(await scene.dso.waitForMessage(FlexRequestResponse.self))
    #expect(answer.result == .rejected)
    #expect(answer.rejectionReason == "Internal error, the message was not processed")
    #expect(scene.events.events.contains { $0.metricLabel == "handler_failed" })
  }

  @Test("are held to the request that they answer")
  func wrongReference() async throws {
    let scene = try Scene.agr {
      $0.handling = [
        Substitute { message in
          guard case .flexRequest(var request) = message else { return nil }
          request.messageID = .random()
          return FlexRequestResponse(accepting: request).message
        }
      ]
    }
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    let answer = try #require(await scene.dso.waitForMessage(FlexRequestResponse.self))
    #expect(answer.result == .rejected)
  }

  @Test("that have the identifier of an earlier message don't leave, and are a failure of the handler")
  func usedIdentifier() async throws {
    let scene = try Scene.agr {
      $0.handling = [
        Substitute { message in
          guard case .flexRequest(let request) = message else { return nil }
          var response = FlexRequestResponse(accepting: request)
          response.messageID = "7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30"
          return response.message
        }
      ]
    }
    for _ in 0..<2 {
      #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    }
    await scene.events.wait("handler_failed")
    await scene.shutdown()
    #expect(scene.dso.received.count == 1)
    #expect(try await scene.store.openArrivals().isEmpty)
  }

  @Test("may come later, from the program")
  func later() async throws {
    let requests = Collector<FlexRequest>()
    let scene = try Scene.agr {
      $0.handling = [
        Later { message in
          if case .flexRequest(let request) = message { requests.append(request) }
        }
      ]
    }
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    await scene.events.wait("handled")
    let request = try #require(requests.elements.first)
    try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexRequestResponse(accepting: request)).delivered()
    #expect(await scene.dso.waitForMessage(FlexRequestResponse.self)?.flexRequestMessageID == request.messageID)
    var query = HistoryQuery()
    query.messageID = request.messageID
    guard case .received(_, .answered) = try await scene.store.history(query).first else {
      Issue.record("the request counts as answered")
      return
    }
  }

  @Test("go ahead of what the handler sends meanwhile")
  func order() async throws {
    let local = LocalParticipant.agr(Scene.agrDomain, key: .generate()) { agr in
      AcceptingAGR { message in
        let offer = FlexOffer.sample(following: message.messageID)
        try await agr.dso(Scene.dsoDomain).send(offer)
      }
    }
    let scene = try Scene(local)
    scene.run()
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    _ = await scene.dso.waitForMessage(FlexOffer.self)
    #expect(scene.dso.received.map(\.type) == [.flexRequestResponse, .flexOffer])
  }

  @Test("of one sender follow the order of its messages, whatever others do")
  func handledInOrder() async throws {
    let seen = Collector<Int64>()
    let scene = try Scene.agr(note: { message in
      if case .flexRequest(let request) = message { seen.append(request.revision) }
    })
    for revision in 1...50 {
      var request = FlexRequest.sample()
      request.revision = Int64(revision)
      #expect(await scene.exchange.receive(try scene.dso.seal(request.message)) == .accepted)
    }
    await scene.shutdown()
    #expect(seen.elements == Array(1...50))
  }
}
