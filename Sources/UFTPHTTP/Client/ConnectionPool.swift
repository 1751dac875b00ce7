#if HTTP
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import Logging
  import NIOCore
  import NIOHTTP1
  import NIOHTTPTypesHTTP1

  /// The connections of a transport: sends one POST and gives what comes back, with no judgement about it.
  final class ConnectionPool: Sendable {
    /// As much of a response's body as is read. Tokens fit in; what else peers write is of no use.
    private static let maximumResponseSize = 64 << 10

    private let client: HTTPClient
    private let logger: Logger

    init(_ configuration: TransportConfiguration, logger: Logger) throws(TLSFileError) {
      client = HTTPClient(
        eventLoopGroupProvider: .shared(HTTPClient.defaultEventLoopGroup),
        configuration: try Self.clientConfiguration(configuration)
      )
      // The client's own lines say what only debugging the client needs.
      var logger = logger
      logger.logLevel = max(logger.logLevel, .notice)
      self.logger = logger
    }

    deinit {
      // A client that nobody has shut down would stop the program; one that somebody has only says so here.
      client.shutdown { _ in }
    }

    /// Closes the connections. What was still on its way fails.
    func shutdown() async throws {
      try await client.shutdown()
    }

    /// Sends a POST.
    func post(_ request: PostRequest) async throws -> PostResponse {
      var outgoing = HTTPClientRequest(url: request.url.absoluteString)
      outgoing.method = .POST
      outgoing.headers = HTTPHeaders(request.headers)
      outgoing.body = .bytes(ByteBuffer(bytes: request.body))
      let response = try await client.execute(outgoing, deadline: request.deadline, logger: logger)
      return PostResponse(
        status: Int(response.status.code),
        headers: HTTPFields(response.headers, splitCookie: false),
        body: await Self.body(of: response)
      )
    }

    /// The status has been told by now, so a body that breaks off or never ends takes nothing away from it.
    private static func body(of response: HTTPClientResponse) async -> [UInt8] {
      var bytes: [UInt8] = []
      do {
        for try await buffer in response.body {
          bytes.append(contentsOf: buffer.readableBytesView)
          if bytes.count > maximumResponseSize { return Array(bytes.prefix(maximumResponseSize)) }
        }
      } catch {
        return bytes
      }
      return bytes
    }

    private static func clientConfiguration(
      _ configuration: TransportConfiguration
    ) throws(TLSFileError) -> HTTPClient.Configuration {
      var result = HTTPClient.Configuration(
        tlsConfiguration: try configuration.tls.configuration(),
        redirectConfiguration: .disallow,
        timeout: .init(connect: TimeAmount(configuration.connectTime), read: TimeAmount(configuration.deliveryTime)),
        decompression: .disabled
      )
      result.httpVersion = .http1Only
      result.connectionPool.idleTimeout = TimeAmount(configuration.idleTime)
      result.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = configuration.connectionsPerHost
      // Trying again is for the outbox, which knows the message's deadline.
      result.connectionPool.retryConnectionEstablishment = false
      result.tracing.tracer = nil
      return result
    }
  }
#endif
