#if HTTP && Store
  import Logging
  import ServiceLifecycle
  import UFTPCoding
  import UFTPHTTP
  import UFTPRuntime
  import UFTPStore
  import UnixSignals

  func readmeProgram() async throws {
    // README: the program begins here.
    let logger = Logger(label: "aggregator")
    let key = try SigningKeyFile.load(from: "agr.key")
    let service = try HTTPExchange(
      participants: [.agr("agr.example.com", key: key) { Aggregator(agr: $0) }],
      directory: try FileDirectory(path: "participants.json"),
      endpoint: EndpointConfiguration(
        host: "0.0.0.0",
        port: 8443,
        tls: ServerTLS(certificateChain: "chain.pem", privateKey: "key.pem")
      ),
      store: try SQLiteMessageStore(path: "messages.sqlite"),
      logger: logger
    )
    try await ServiceGroup(services: [service], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger).run()
    // README: the program ends here.
  }
#endif
