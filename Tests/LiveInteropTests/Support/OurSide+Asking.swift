#if HTTP
  import InteropSupport
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  extension OurSide {
    /// Sends a request to the peer with the client of its role, and waits for the response.
    func ask(_ request: UFTPMessage, within time: Duration = .seconds(20)) async throws -> UFTPMessage {
      let (agr, dso) = (try exchange.agr, try exchange.dso)
      let (toDSO, toCRO) = (agr.dso(PeerDirectory.domain(of: .dso)), agr.cro(PeerDirectory.domain(of: .cro)))
      let (toAGR, toRegister) = (dso.agr(PeerDirectory.domain(of: .agr)), dso.cro(PeerDirectory.domain(of: .cro)))
      switch request {
      case .agrPortfolioQuery(let query): return try await toCRO.sendAndAwaitResponse(query, within: time).message
      case .agrPortfolioUpdate(let update): return try await toCRO.sendAndAwaitResponse(update, within: time).message
      case .dPrognosis(let prognosis): return try await toDSO.sendAndAwaitResponse(prognosis, within: time).message
      case .flexOffer(let offer): return try await toDSO.sendAndAwaitResponse(offer, within: time).message
      case .flexOfferRevocation(let message): return try await toDSO.sendAndAwaitResponse(message, within: time).message
      case .metering(let metering): return try await toDSO.sendAndAwaitResponse(metering, within: time).message
      case .dsoPortfolioQuery(let query): return try await toRegister.sendAndAwaitResponse(query, within: time).message
      case .dsoPortfolioUpdate(let update):
        return try await toRegister.sendAndAwaitResponse(update, within: time).message
      case .flexOrder(let order): return try await toAGR.sendAndAwaitResponse(order, within: time).message
      case .flexRequest(let message): return try await toAGR.sendAndAwaitResponse(message, within: time).message
      case .flexReservationUpdate(let update):
        return try await toAGR.sendAndAwaitResponse(update, within: time).message
      case .flexSettlement(let settlement):
        return try await toAGR.sendAndAwaitResponse(settlement, within: time).message
      default: throw PeerFailure(description: "\(request.type.rawValue) is asked in no test")
      }
    }

    /// Has a role of the peer's send a sample to one of ours.
    func have(
      _ sender: USEFRole,
      send message: MessageType,
      _ variant: String,
      to role: USEFRole,
      change: (inout SendCommand) -> Void = { _ in }
    ) async throws -> PeerEvent {
      try await peer.ask { id in
        var command = SendCommand(
          id: id,
          sender: sender,
          domain: domain.rawValue,
          role: role,
          message: message.rawValue,
          variant: variant,
          header: .init(version: setup.version)
        )
        change(&command)
        return command
      }
    }

    /// What a callback of the peer's got of a conversation.
    func callback(_ role: USEFRole, _ type: MessageType, in conversation: UUIDText) async throws -> PeerEvent {
      try await peer.event("the peer's \(role) to get \(type.rawValue)") {
        $0.event == .received && $0.role == role && $0.message == type.rawValue
          && $0.value("ConversationID") == conversation.rawValue
      }
    }

    /// The XML that our side has sent within a conversation, flattened.
    func sent(_ type: MessageType, in conversation: UUIDText) async throws -> [String: String] {
      var query = HistoryQuery()
      query.direction = .sent
      query.conversationID = conversation
      query.types = [type]
      let found = try await store.history(query)
      guard let payload = found.first?.payload, let table = AttributeTable.read(payload) else {
        throw PeerFailure(description: "our side has sent no \(type.rawValue)")
      }
      return table
    }
  }
#endif
