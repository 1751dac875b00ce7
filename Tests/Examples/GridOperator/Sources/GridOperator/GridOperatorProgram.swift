import Logging
import ServiceLifecycle
import UFTPHTTP
import UFTPRuntime

/// A grid operator that buys relief for one congestion point, and then answers whoever writes to it.
@main
struct GridOperatorProgram {
  static func main() async throws {
    let logger = Logger(label: "grid-operator")
    let settings = try Settings()
    let key = try SigningKeyFile.load(from: settings.keyFile)
    let offers = OfferDesk()
    let service = try HTTPExchange(
      participants: [.dso(settings.domain, key: key, handler: GridOperatorHandler(offers: offers, logger: logger))],
      directory: try FileDirectory(path: settings.participants) { problem in logger.warning("\(problem)") },
      endpoint: settings.endpoint,
      logger: logger
    ) { port in
      logger.info("Listening", metadata: ["port": "\(port)"])
    }
    let procurement = Procurement(
      dso: try service.exchange.dso,
      aggregator: settings.aggregator,
      offers: offers,
      congestion: .tomorrow,
      priceLimit: settings.priceLimit,
      patience: settings.patience,
      logger: logger
    )
    // Groups shut down from the end: who buys stops first, then the exchange finishes what it has.
    let group = ServiceGroup(
      services: [service, procurement],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger
    )
    try await group.run()
  }
}
