import ArgumentParser
import Logging
import ServiceLifecycle
import UFTPHTTP
import UFTPMessages
import UFTPRuntime

/// Our endpoint with all that stands behind it: signature, schema, agreement, store, handler.
struct ServeExchange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve-exchange", shouldDisplay: false)

  @Option(help: "The public key of the sender.")
  var senderKey: String

  @Option(help: "How many messages the store in memory holds.")
  var capacity: Int

  func run() async throws {
    let logger = Logger(label: "exchange", factory: { _ in SwiftLogNoOpLogHandler() })
    let transport = try HTTPTransport(logger: logger)
    let exchange = try Exchange(
      participants: [.agr(RequestMaker.recipient, key: .generate(), handler: IdleAggregator())],
      directory: StaticDirectory([
        RequestMaker.sender: DirectoryEntry(
          endpoint: try Endpoint(host: "127.0.0.1"),
          keys: [try VerifyingKey(base64: senderKey)]
        )
      ]),
      transport: transport,
      store: InMemoryMessageStore(capacity: capacity)
    )
    let endpoint = HTTPEndpoint(
      configuration: EndpointConfiguration(port: 0),
      logger: logger,
      whenListening: { port in Parent.tell(port: port) },
      receive: { body in await exchange.receive(body) }
    )
    Parent.endWithIt()
    try await ServiceGroup(services: [transport, ExchangeService(exchange), endpoint], logger: logger).run()
  }
}
