#if Tools && HTTP
  import ArgumentParser
  import Foundation
  import UFTPDrawing
  import UFTPRuntime

  /// `uftp demo`
  struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let an aggregator, a system operator and a reference operator trade a day on this machine.",
      discussion: """
        The three listen on loopback, each with a fresh key, and send each other real messages over HTTP: portfolios, \
        a prognosis, a request, offers, a revocation, an order, a reservation, metering, settlement and a test. Each \
        message is shown as it arrives: time (UTC), who to whom, type, and what it says. Exits with 0 if every step had \
        the outcome that it should have, and with 1 at the first that had not.

        Example: uftp demo --svg day.svg
        """
    )

    /// How long the demo may take; it needs a fraction of that.
    private static let patience = Duration.seconds(60)

    @Option(
      help: ArgumentHelp(
        "Draw the conversation as a sequence diagram into an SVG file, or - for standard output.",
        valueName: "file"
      )
    )
    var svg: DrawingFile?

    func run() async throws {
      try svg?.check()
      try await reportingFailure {
        guard let day = TradingDay(after: Date()) else { throw DemoFailure("this machine does not know the time zone") }
        let steps = try await play(day)
        try svg?.write(drawing(of: steps, day))
      }
    }

    private func play(_ day: TradingDay) async throws -> [SequenceDiagram.Step] {
      let market = try DemoMarket()
      return try await market.run { urls in
        let start = ContinuousClock.now
        tell("Trade for \(day.period) in \(TradingDay.zoneName), with fresh keys:")
        for (participant, url) in urls { tell("  \(participant) at \(url)") }
        let watchdog = Task {
          try await Task.sleep(for: Self.patience)
          market.conversation.close()
        }
        defer { watchdog.cancel() }
        let log = DemoLog(market.conversation) { line in tell(line) }
        var play = DemoDay(market: market, messages: DemoMessages(day: day), log: log)
        try await play.play()
        let seconds = ((ContinuousClock.now - start) / .seconds(1)).formatted(.number.precision(.fractionLength(1)))
        tell("\n\(play.log.steps.count) messages, all as they should be, in \(seconds) s")
        return play.log.steps
      }
    }

    private func drawing(of steps: [SequenceDiagram.Step], _ day: TradingDay) -> String {
      SequenceDiagram(
        title: "A day of trade for \(day.period)",
        lifelines: [DemoMarket.cro, DemoMarket.agr, DemoMarket.dso].map(\.description),
        steps: steps
      ).svg()
    }

    /// Where the drawing goes to standard output, what is told goes to standard error.
    private func tell(_ line: String) {
      if svg?.isStandardOutput == true { StandardStreams.writeError(line) } else { StandardStreams.writeLine(line) }
    }
  }
#endif
