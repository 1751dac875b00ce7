#if Tools && HTTP
  import UFTPHTTP
  import UFTPMessages
  import UFTPRuntime

  /// A message and its two sides.
  struct OutgoingMessage: Sendable {
    let message: UFTPMessage
    let sender: Participant
    let recipient: Participant
  }

  /// Sends one message with an exchange that lives no longer than needed.
  struct OneDelivery: Sendable {
    private let outgoing: OutgoingMessage
    private let replyWithin: Duration?
    private let service: TradingService
    private let watch = DeliveryWatch()

    /// Prepares the exchange.
    ///
    /// - Parameters:
    ///   - outgoing: What is sent.
    ///   - configuration: Who sends, and how.
    ///   - replyWithin: How long to listen for the response; nil for not at all.
    ///   - file: The configuration's file, for errors.
    init(
      _ outgoing: OutgoingMessage,
      configuration: ToolConfiguration,
      replyWithin: Duration?,
      file: String
    ) throws {
      self.outgoing = outgoing
      self.replyWithin = replyWithin
      let journal = Journal { line in StandardStreams.writeError(line) }
      var options = TradingService.Options(shutdownGrace: .seconds(5), handling: [journal])
      options.observers = [journal, watch]
      if replyWithin != nil {
        guard outgoing.message.type.response != nil else {
          throw SendFailure("\(outgoing.message.type.rawValue) is a response itself: leave --await out")
        }
        guard let listen = configuration.listen else {
          throw SendFailure("\(file): listen: This key is missing; --await listens there for the response")
        }
        options.listen = listen
      }
      service = try TradingService(configuration, options: options)
    }

    /// Sends the message and waits for its delivery, or for the response.
    ///
    /// - Returns: The response, if it was waited for.
    func run() async throws -> UFTPMessage? {
      let sending = Task { try await send() }
      let running = Task {
        // A signal ends the wait as well.
        defer { sending.cancel() }
        try await service.run()
      }
      let sent = await sending.result
      await service.shutDown()
      // Where nothing listens, this tells why.
      do {
        try await running.value
      } catch let error as EndpointStartError {
        throw SendFailure("\(error); --await listens there: stop the uftp serve that does, or leave --await out")
      }
      do {
        return try sent.get()
      } catch let error as SendError where error.kind == .cancelled {
        throw SendFailure("stopped before the end; the message may have been delivered")
      } catch let error as SendError where error.kind == .noResponse {
        throw noResponse()
      }
    }

    private func send() async throws -> UFTPMessage? {
      let (message, sender, recipient) = (outgoing.message, outgoing.sender, outgoing.recipient)
      guard let replyWithin else {
        try await service.lookUp(recipient)
        try await service.exchange.send(message, from: sender, to: recipient).delivered()
        return nil
      }
      guard await service.url() != nil else { throw SendFailure("nothing listens for the response") }
      try await service.lookUp(recipient)
      return try await service.exchange.sendAndAwaitResponse(message, from: sender, to: recipient, within: replyWithin)
    }
  }

  extension OneDelivery {
    /// Why no response has come, as far as it is known.
    private func noResponse() -> SendFailure {
      let (type, time) = (outgoing.message.type.rawValue, replyWithin.map { "\($0.components.seconds) s" } ?? "time")
      guard !watch.isDelivered else {
        return SendFailure("\(type) was delivered, and not answered within \(time)")
      }
      return SendFailure(
        "\(type) was not delivered within \(time)" + (watch.problem.map { ": \($0)" } ?? "")
      )
    }
  }

  /// Notes how far a delivery has come.
  private final class DeliveryWatch: ExchangeObserver {
    private let state = Locked<(isDelivered: Bool, problem: DeliveryProblem?)>((false, nil))

    var isDelivered: Bool { state.withLock { $0.isDelivered } }
    var problem: DeliveryProblem? { state.withLock { $0.problem } }

    func observe(_ event: ExchangeEvent) {
      switch event {
      case .delivered: state.withLock { $0.isDelivered = true }
      case .retrying(_, _, _, let problem), .failed(_, let problem): state.withLock { $0.problem = problem }
      default: break
      }
    }
  }

  /// Why nothing was sent, or no response can be had.
  struct SendFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
      self.description = description
    }
  }
#endif
