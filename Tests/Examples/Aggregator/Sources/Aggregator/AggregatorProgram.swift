import Logging
import ServiceLifecycle
import UFTPHTTP
import UFTPRuntime

/// An aggregator that offers the flexibility of its portfolio to grid operators.
@main
struct AggregatorProgram {
  static func main() async throws {
    let logger = Logger(label: "aggregator")
    let settings = try Settings()
    let key = try SigningKeyFile.load(from: settings.keyFile)
    let offers = OfferBook()
    let service = try HTTPExchange(
      participants: [
        .agr(settings.domain, key: key) { agr in
          AggregatorHandler(agr: agr, portfolio: .example, offers: offers, logger: logger)
        }
      ],
      directory: try FileDirectory(path: settings.participants) { problem in logger.warning("\(problem)") },
      endpoint: settings.endpoint,
      logger: logger
    ) { port in
      logger.info("Listening", metadata: ["port": "\(port)"])
    }
    try await ServiceGroup(services: [service], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger).run()
  }
}
