#if HTTP
  import AsyncHTTPClient
  import NIOCore
  import NIOPosix
  import NIOSSL
  import UFTPRuntime

  /// What an error on the way to an endpoint says about a delivery: nothing is known to be wrong with the message, so it
  /// may go through later.
  enum TransportErrors {
    static func outcome(of error: any Error) -> DeliveryOutcome {
      if let failure = error as? DeliveryFailure { return failure.outcome }
      return .temporary(problem(error))
    }

    private static func problem(_ error: any Error) -> DeliveryProblem {
      switch error {
      case let problem as DeliveryProblem: problem
      case is CancellationError: cancelled
      case let error as HTTPClientError: problem(of: error)
      case is NIOConnectionError: DeliveryProblem("unreachable", "no connection to the endpoint: \(reason(error))")
      case let error as IOError: problem(of: error)
      case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
        DeliveryProblem("tls", "no trusted connection to the endpoint: \(error)")
      case is ChannelError:
        DeliveryProblem("connection_closed", "the connection to the endpoint broke: \(reason(error))")
      default: DeliveryProblem("failed", "the message could not be posted: \(error)")
      }
    }

    private static func reason(_ error: any Error) -> String { SystemReason.text(of: error) }

    private static let cancelled = DeliveryProblem("cancelled", "the delivery was cancelled")

    private static let timeOuts: [HTTPClientError] = [
      .connectTimeout, .tlsHandshakeTimeout, .readTimeout, .writeTimeout, .deadlineExceeded,
      .getConnectionFromPoolTimeout,
    ]

    private static func problem(of error: HTTPClientError) -> DeliveryProblem {
      switch error {
      case _ where timeOuts.contains(error):
        DeliveryProblem("timed_out", "the endpoint did not answer in time: \(error.shortDescription)")
      case .remoteConnectionClosed, .uncleanShutdown:
        DeliveryProblem("connection_closed", "the endpoint closed the connection before it answered")
      case .cancelled: cancelled
      default: DeliveryProblem("failed", "the message could not be posted: \(error.shortDescription)")
      }
    }

    private static func problem(of error: IOError) -> DeliveryProblem {
      switch error.errnoCode {
      case ECONNRESET, EPIPE:
        DeliveryProblem("connection_closed", "the endpoint broke the connection: \(reason(error))")
      default: DeliveryProblem("unreachable", "no connection to the endpoint: \(reason(error))")
      }
    }
  }
#endif
