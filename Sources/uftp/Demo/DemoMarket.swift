#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// An aggregator, a system operator and a reference operator, each listening on loopback with a fresh key.
  struct DemoMarket: Sendable {
    static let agr = Participant(domain: DemoMessages.agr, role: .agr)
    static let dso = Participant(domain: DemoMessages.dso, role: .dso)
    static let cro = Participant(domain: DemoMessages.cro, role: .cro)

    let conversation = Conversation()
    private let services: [(participant: Participant, service: TradingService)]

    /// Makes the three; nothing runs yet.
    init() throws {
      let addresses = OwnAddresses()
      let dear = OfferSettings(price: "95.00", currency: "EUR", percent: 80)
      let behaviours: [(Participant, ParticipantSettings.Behaviour)] = [
        (Self.agr, .agr(dear)), (Self.dso, .dso(OrderSettings(maximumPrice: "60.00"))),
        (Self.cro, .cro(RegisterSettings())),
      ]
      var options = TradingService.Options(listen: ListenSettings(), shutdownGrace: .seconds(2), obeysSignals: false)
      options.handling = [conversation]
      services = try behaviours.map { participant, behaviour in
        let settings = ParticipantSettings(participant, key: .generate(), behaviour: behaviour)
        let configuration = ToolConfiguration(participants: [settings])
        return (participant, try TradingService(configuration, addresses: addresses, options: options))
      }
    }

    /// Runs the three while a closure runs, which is told where they listen.
    func run<Result: Sendable>(
      _ body: @Sendable ([(Participant, url: String)]) async throws -> Result
    ) async throws -> Result {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (_, service) in services { group.addTask { try await service.run() } }
        do {
          let result = try await body(try await urls())
          await end(&group)
          return result
        } catch {
          await end(&group)
          throw error
        }
      }
    }

    /// Sends a message as one of the three.
    func send(_ message: some UFTPPayload, from sender: Participant, to recipient: Participant) async throws {
      guard let service = services.first(where: { $0.participant == sender })?.service else {
        throw DemoFailure("\(sender) is none of the three")
      }
      try await service.exchange.send(message.message, from: sender, to: recipient)
    }

    private func urls() async throws -> [(Participant, url: String)] {
      var urls: [(Participant, url: String)] = []
      for (participant, service) in services {
        guard let url = await service.url() else { throw DemoFailure("\(participant) can't listen on loopback") }
        urls.append((participant, url))
      }
      return urls
    }

    private func end(_ group: inout ThrowingTaskGroup<Void, any Error>) async {
      for (_, service) in services { await service.shutDown() }
      while !group.isEmpty { _ = try? await group.next() }
    }
  }

  /// Why the demo did not go as it should.
  struct DemoFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
      self.description = description
    }
  }
#endif
