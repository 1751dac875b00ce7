#if Tools && HTTP
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
      var options = TradingService.Options(shutdownGrace: .seconds(5), handling: [journal], observers: [journal])
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
      try await running.value
      do {
        return try sent.get()
      } catch let error as SendError where error.kind == .cancelled {
        throw SendFailure("stopped before the end; the message may have been delivered")
      }
    }

    private func send() async throws -> UFTPMessage? {
      let (message, sender, recipient) = (outgoing.message, outgoing.sender, outgoing.recipient)
      guard let replyWithin else {
        try await service.exchange.send(message, from: sender, to: recipient).delivered()
        return nil
      }
      guard await service.url() != nil else { throw SendFailure("nothing listens for the response") }
      return try await service.exchange.sendAndAwaitResponse(message, from: sender, to: recipient, within: replyWithin)
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
