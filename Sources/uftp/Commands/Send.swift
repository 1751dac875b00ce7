#if Tools && HTTP
  import ArgumentParser
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// `uftp send`
  struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a message and wait until it is delivered, or answered.",
      discussion: """
        Reads a message (the payload, not a SignedMessage), signs it as one of the configuration's participants, and \
        sends it. The domains and the version are set to fit the two sides; MessageID, ConversationID and TimeStamp are \
        kept as they are, and made where they are missing.

        HTTP is one way: a response comes later, as a message of the other side's to the address that its directory has \
        for us. The participants of one configuration find one another at "listen" of it, also those that uftp serve runs. \
        With --await this command listens there for so long, at "listen" of the configuration, and writes the \
        response to standard output. So nothing else may listen there meanwhile: stop uftp serve, or leave --await out \
        and see the response in its output. Other messages that arrive are treated as uftp serve would, and shown on \
        standard error.

        Exits with 0 if the message was delivered and, with --await, answered without a rejection; 1 if it was refused, \
        rejected, not delivered or not answered in time; 2 on bad usage. The configuration: uftp serve --help.

        Example, with the configuration of uftp serve --print-example:
          echo '<TestMessage/>' | uftp send --config uftp.json --to dso.example.com --role DSO --await 10
        """
    )

    @Option(help: "The configuration, a JSON file.")
    var config: String

    @Option(help: "The recipient's domain, such as dso.example.com.", transform: ArgumentText.domain)
    var to: InternetDomain

    @Option(help: "The recipient's role: AGR, CRO or DSO.", transform: ArgumentText.role)
    var role: USEFRole

    @Option(
      help: "The sender's domain, where several participants of the configuration could send the message.",
      transform: ArgumentText.domain
    )
    var from: InternetDomain?

    @Option(
      name: .customLong("await"),
      help: "Listen for the response for so many seconds, and write it.",
      transform: ArgumentText.seconds
    )
    var awaitSeconds: Int?

    @Option(help: "Try to deliver for so many seconds.", transform: ArgumentText.seconds)
    var within = 30

    @Flag(help: "Give the message a fresh MessageID and TimeStamp, to send the same file once more.")
    var fresh = false

    @Argument(help: "A file, or - for standard input.")
    var path: String = "-"

    func run() async throws {
      var configuration = try ConfigurationFile.read(config)
      configuration.retry.limit(to: .seconds(within))
      let recipient = Participant(domain: to, role: role)
      let template = MessageTemplate(path: path, bytes: try readingFiles { try Input(path: path).read() })
      let senders = configuration.participants.map(\.participant)
      let outgoing = try outgoing(template, senders, to: recipient)
      try await reportingFailure { try await deliver(outgoing, configuration) }
    }

    private func outgoing(
      _ template: MessageTemplate,
      _ participants: [Participant],
      to recipient: Participant
    ) throws -> OutgoingMessage {
      do {
        let sender = try template.sender(among: participants, domain: from, to: recipient)
        let message = try template.message(from: sender, to: recipient, fresh: fresh)
        return OutgoingMessage(message: message, sender: sender, recipient: recipient)
      } catch {
        StandardStreams.writeError(error.description)
        throw ExitCode(2)
      }
    }

    private func deliver(_ outgoing: OutgoingMessage, _ configuration: ToolConfiguration) async throws {
      let delivery = try OneDelivery(
        outgoing,
        configuration: configuration,
        replyWithin: awaitSeconds.map(Duration.seconds),
        file: config
      )
      let response = try await delivery.run()
      guard let response else { return }
      StandardStreams.write(try response.xml(options: XMLEncodingOptions(layout: .indented)))
      if (response.payload as? any PayloadMessageResponse)?.result == .rejected { throw ExitCode(1) }
    }
  }
#endif
