#if Tools && HTTP
  import ArgumentParser
  import Foundation
  import UFTPRuntime

  /// `uftp serve`
  struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take part in the market as one participant or several, with a built-in behaviour.",
      discussion: """
        Meant for testing what you build on the other side. Listens, answers, and writes a line a message to standard \
        output: time (UTC), direction, type, peer, conversation, result. Logs go to standard error. SIGINT and SIGTERM \
        stop it: what is in flight is answered, what is queued is tried once more, and what is not delivered is shown.

        An AGR accepts what it gets. On each flex request it offers its share of the power that each requested ISP asks \
        for, for a fixed price; it rejects a request whose power makes no sense.

        A DSO accepts what it gets, and rejects the revocation of an offer that it does not hold or has ordered. With \
        "order" it orders the cheapest option of each offer.

        A CRO keeps a register of congestion points and connections: updates change it, queries read it.

        All accept and answer test messages. Messages are kept in memory, or with "store" in a file: then what is not \
        delivered is tried again when it is started the next time, and uftp log, inbox, outbox and retry look into it.

        Example:
          uftp keygen --output agr.key
          uftp keygen --output dso.key
          uftp serve --print-example > uftp.json
          uftp serve --config uftp.json

        \(ConfigurationGuide.text)
        """
    )

    @Option(help: "The configuration, a JSON file.")
    var config: String?

    @Flag(help: "Write a configuration that works to standard output, and end.")
    var printExample = false

    func validate() throws {
      if config == nil, !printExample { throw ValidationError("give --config FILE, or --print-example to see one") }
    }

    func run() async throws {
      guard let config, !printExample else { return StandardStreams.writeLine(ConfigurationGuide.example) }
      let configuration = try ConfigurationFile.read(config)
      guard let listen = configuration.listen else {
        StandardStreams.writeError(
          "error: \(config): listen: This key is missing; expected where to listen, such as {\"port\": 8080}"
        )
        throw ExitCode(2)
      }
      let journal = Journal { line in StandardStreams.writeJournal(line) }
      var options = TradingService.Options(listen: listen, handling: [journal], observers: [journal])
      try await reportingFailure {
        if let store = try configuration.store?.open() { options.store = store }
        let service = try TradingService(configuration, options: options)
        async let running: Void = service.run()
        if let url = await service.url() { announce(configuration, at: url) }
        try await running
        for message in try await service.undelivered() {
          let line = JournalLine(direction: .outgoing, summary: message, result: "not delivered")
          StandardStreams.writeJournal(line.text())
        }
      }
    }

    private func announce(_ configuration: ToolConfiguration, at url: String) {
      let participants = configuration.participants.map(\.participant.description).joined(separator: ", ")
      StandardStreams.writeJournal("\(JournalLine.clock(.now)) listening at \(url) for \(participants)")
    }
  }
#endif
